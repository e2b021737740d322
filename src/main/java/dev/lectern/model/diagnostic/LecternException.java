package dev.lectern.model.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Stops the build: a bad configuration or glossary, or an environment that fails. Carries every reason, not the first. */
public final class LecternException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Whose fault it is, which decides the exit status. */
    public enum Kind {
        /** The archive's own files are at fault. */
        PROBLEM,
        /** What was asked for cannot be meant: a place, a file or an address that makes no sense. */
        USAGE,
        /** The disk, a permission or another build is at fault. */
        ENVIRONMENT
    }

    private final Kind kind;
    private final transient List<Diagnostic> diagnostics;

    /** Stops the build for these reasons. */
    public LecternException(Kind kind, List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("; ")));
        this.kind = kind;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Stops the build because the archive's own files are at fault. */
    public static LecternException problem(Diagnostic... diagnostics) {
        return new LecternException(Kind.PROBLEM, List.of(diagnostics));
    }

    /** Stops the build because what was asked for cannot be meant. */
    public static LecternException usage(Diagnostic diagnostic) {
        return new LecternException(Kind.USAGE, List.of(diagnostic));
    }

    /** Stops the build because the environment failed; the cause is kept for {@code -v -v}. */
    public static LecternException environment(Diagnostic diagnostic, Throwable cause) {
        LecternException made = new LecternException(Kind.ENVIRONMENT, List.of(diagnostic));
        made.initCause(cause);
        return made;
    }

    /** Stops the work because of a mistake of ours; the cause is kept for {@code -v -v}. */
    public static LecternException internal(Throwable cause) {
        return environment(
                Diagnostic.error(
                        "internal",
                        Location.of("lectern"),
                        "an error of its own: " + cause,
                        "run again with -v -v and report what it prints"),
                cause);
    }

    /** Returns whose fault it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns every reason. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
