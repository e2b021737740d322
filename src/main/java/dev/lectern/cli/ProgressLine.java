package dev.lectern.cli;

import dev.lectern.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * One line on a terminal, written over and over, that says how far a build is. Nothing is shown in the first second of the
 * build, nor more often than ten times a second; closing it leaves the line empty.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final long PAUSE = SECOND / 10;
    /** A rate that was measured in less time says little of the time that is left. */
    private static final double SURE_AFTER = 0.5;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final AtomicLong next;

    private String stage = "";
    private long stageBegan;
    private int doneBefore;
    private int widest;

    /**
     * Makes a line.
     *
     * @param clock tells nanoseconds
     */
    ProgressLine(PrintWriter terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.next = new AtomicLong(clock.getAsLong() + SECOND);
    }

    @Override
    public void at(String stageNow, int done, int total) {
        long now = clock.getAsLong();
        boolean isNewStage = done == 0;
        if (isNewStage) {
            begin(stageNow, now);
        }
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            show(stageNow, done, total, now);
        }
    }

    private synchronized void begin(String name, long now) {
        stage = name;
        stageBegan = now;
        doneBefore = 0;
    }

    private synchronized void show(String name, int done, int total, long now) {
        if (!name.equals(stage) || done < doneBefore) {
            return;
        }
        doneBefore = done;
        String line = line(name, done, total, (now - stageBegan) / (double) SECOND);
        terminal.print("\r" + line + " ".repeat(Math.max(0, widest - line.length())));
        terminal.flush();
        widest = Math.max(widest, line.length());
    }

    /** Returns what is to be said: the stage, how much is done, how fast, and how long the rest will take. */
    static String line(String stage, int done, int total, double seconds) {
        if (done == 0) {
            return stage;
        }
        StringBuilder line = new StringBuilder(stage).append(String.format(Locale.ROOT, " %,d", done));
        if (total > 0) {
            line.append(String.format(Locale.ROOT, " of %,d", total));
        }
        if (seconds >= SURE_AFTER) {
            double rate = done / seconds;
            line.append(String.format(Locale.ROOT, rate < 10 ? " · %.1f/s" : " · %,.0f/s", rate));
            if (total > done) {
                line.append(" · ").append(left((total - done) / rate));
            }
        }
        return line.toString();
    }

    private static String left(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < 100 ? whole + " s left" : String.format(Locale.ROOT, "%d min left", Math.round(whole / 60.0));
    }

    @Override
    public synchronized void close() {
        if (widest > 0) {
            terminal.print("\r" + " ".repeat(widest) + "\r");
            terminal.flush();
            widest = 0;
        }
    }
}
