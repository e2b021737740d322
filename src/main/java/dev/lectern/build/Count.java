package dev.lectern.build;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a stage has done, in any thread, and tells of it. */
final class Count {

    private final String stage;
    private final int total;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();

    /** Begins to count. */
    Count(String stage, int total, Progress progress) {
        this.stage = stage;
        this.total = total;
        this.progress = progress;
        progress.at(stage, 0, total);
    }

    /** Counts one more. */
    void more() {
        progress.at(stage, done.incrementAndGet(), total);
    }
}
