package dev.lectern.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells whether a person is watching. */
final class Terminal {

    /** Where Linux tells what the standard error of this process is. */
    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Returns what writes to the terminal, whatever else is led into files; nothing where there is none or it is too plain. */
    static @Nullable PrintWriter writer() {
        Console console = System.console();
        boolean isPlain = "dumb".equals(System.getenv("TERM"));
        return console == null || isPlain || !isThere() ? null : console.writer();
    }

    /** Tells whether what goes to the standard error is seen there too, as far as that can be known. */
    static boolean showsErrors() {
        try {
            return isThere() && Files.readSymbolicLink(ERRORS).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return isThere();
        }
    }

    /** Tells whether input and output are a terminal. A Java since 22 has a console elsewhere too, and must be asked. */
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unclear) {
            return false;
        }
    }
}
