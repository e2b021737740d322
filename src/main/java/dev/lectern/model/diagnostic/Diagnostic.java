package dev.lectern.model.diagnostic;

import java.util.Comparator;

/**
 * One thing the reader of the build log should know.
 *
 * @param severity how bad it is
 * @param location where it is
 * @param message what is wrong, with the value quoted: lower case, no full stop
 * @param hint what to do about it; empty where there is nothing to say
 * @param code its stable name, such as {@code glossary-alias-shared}
 */
public record Diagnostic(Severity severity, Location location, String message, String hint, String code)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Returns an error. */
    public static Diagnostic error(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.ERROR, location, message, hint, code);
    }

    /** Returns a warning. */
    public static Diagnostic warning(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.WARNING, location, message, hint, code);
    }

    /** Returns a note. */
    public static Diagnostic note(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.NOTE, location, message, hint, code);
    }

    /** Returns the same with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, location, message, hint, code);
    }

    /** Orders by place, then by severity, so that a log reads down each file. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
