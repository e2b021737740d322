package dev.lectern.cli;

import dev.lectern.build.Ignored;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics and closing lines; colour only where it is wanted. */
final class Console {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;

    Console(PrintWriter out, PrintWriter err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    /** Prints what was asked for. */
    void say(String text) {
        out.print(text);
        if (!text.endsWith("\n")) {
            out.println();
        }
        out.flush();
    }

    /** Prints each diagnostic: where, how bad and what on one line, what to do on the next. */
    void report(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String code = "[" + diagnostic.code() + "]";
            err.println(printable(diagnostic.location().toString()) + ": "
                    + paint(word(diagnostic.severity()), diagnostic.severity()) + ": "
                    + printable(diagnostic.message()) + (diagnostic.hint().isEmpty() ? " " + code : ""));
            if (!diagnostic.hint().isEmpty()) {
                err.println("  hint: " + printable(diagnostic.hint()) + " " + code);
            }
        }
        err.flush();
    }

    /** Prints messages of which some are only counted. */
    void report(Folded messages) {
        report(messages.shown());
        for (Folded.Rest rest : messages.rests()) {
            err.println(paint(word(rest.severity()), rest.severity()) + ": … and "
                    + String.format(Locale.ROOT, "%,d", rest.messages()) + " more like it in "
                    + count(rest.files(), "file") + "; -v shows them [" + rest.code() + "]");
        }
        err.flush();
    }

    /** Prints a message that was put aside, and why it was. */
    void reportIgnored(Ignored ignored) {
        Diagnostic diagnostic = ignored.diagnostic();
        err.println(printable(diagnostic.location().toString()) + ": ignored: " + printable(diagnostic.message()));
        err.println("  reason: " + printable(ignored.reason()) + " [" + diagnostic.code() + "]");
        err.flush();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Prints the trace of a failure of our own. */
    void trace(Throwable failure) {
        failure.printStackTrace(err);
        err.flush();
    }

    /** Prints one line of complaint. */
    void complain(String text) {
        err.println(printable(text));
        err.flush();
    }

    private String paint(String text, Severity severity) {
        if (!colour) {
            return text;
        }
        String code = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTE -> "1;36";
        };
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    /** Returns a number and what it counts, in the singular where it is one. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, noun) + (number == 1 ? "" : "s");
    }

    /** Returns a path as the user would type it: from the working folder where it lies in it. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        return (whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole).toString();
    }

    /** Returns a word as a shell takes it for one. */
    static String word(String text) {
        return text.matches("[\\p{L}\\p{M}\\p{Nd}./_-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** A file name may hold anything, but a terminal must not obey it. */
    private static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            boolean steers = Character.isISOControl(code)
                    || (code >= 0x200E && code <= 0x200F)
                    || code == 0x061C
                    || (code >= 0x202A && code <= 0x202E)
                    || (code >= 0x2066 && code <= 0x2069);
            if (steers) {
                safe.append("\\u")
                        .append("0".repeat(4 - Integer.toHexString(code).length()))
                        .append(Integer.toHexString(code));
            } else {
                safe.appendCodePoint(code);
            }
        });
        return safe.toString();
    }
}
