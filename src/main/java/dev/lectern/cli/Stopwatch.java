package dev.lectern.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long something takes, and what time it is. */
record Stopwatch(long start) {

    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    /** Returns how long it has been, in seconds. */
    String time() {
        return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - start) / 1e9);
    }

    static String timeOfDay() {
        return LocalTime.now().format(OF_DAY);
    }
}
