package dev.lectern.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Tells whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /** Returns what writes to the terminal, whatever else is led into files; nothing where there is none or it is too plain. */
    static @Nullable PrintWriter writer() {
        boolean isPlain = "dumb".equals(System.getenv("TERM"));
        return isThere() && !isPlain ? System.console().writer() : null;
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
