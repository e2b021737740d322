package dev.lectern.serve;

import dev.lectern.build.Current;

/**
 * Sees to it that only what came of the latest look at an archive is ever shown, whichever thread found it and however long
 * it took.
 */
final class Rounds {

    private final Current<Long> latest = new Current<>(0L);
    private final Current<Boolean> ended = new Current<>(false);

    /** Begins a round, which puts an end to the one before, and returns its number. */
    synchronized long begin() {
        long next = latest.get() + 1;
        latest.replace(next);
        return next;
    }

    /** Tells whether nobody wants to know any more what comes of a round. */
    boolean isOutdated(long round) {
        return ended.get() || latest.get() != round;
    }

    /** Does what shows the outcome of a round, unless another has begun; of all such actions one is done at a time. */
    synchronized void publish(long round, Runnable action) {
        if (!isOutdated(round)) {
            action.run();
        }
    }

    /** Puts an end to this round and all that may begin later. */
    synchronized void end() {
        ended.replace(true);
    }
}
