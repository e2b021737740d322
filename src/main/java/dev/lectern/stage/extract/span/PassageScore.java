package dev.lectern.stage.extract.span;

/**
 * How much a passage looks like part of an article: the sum of its signals' weights. The weights were fitted by logistic
 * regression to hand-marked pages of news sites, blogs and documentation and rounded to quarters; on pages kept apart the
 * rounding costs nothing.
 */
final class PassageScore {

    /** In the order of {@link PassageSignals#of}. */
    private static final double[] WEIGHTS = {
        1.5, 0.75, -0.25, -0.5, 0.5, -1.0, -1.25, 1.5, -3.5, 0.75, -2.0, 0.25, -1.5, 0.75, 0.25, -0.25, -1.75, -3.0,
        -2.25, -2.25, -1.25, -2.0, -4.75, -3.5, -7.0, 1.75, 0.75, 0.5
    };

    private static final double STRONGEST = 4;
    private static final int LONGEST = 40;

    private PassageScore() {}

    /** Returns the score, bounded, times the square root of the passage's length up to forty words. */
    static double weighted(double[] signals, int words) {
        double sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * signals[at];
        }
        double bounded = Math.max(-STRONGEST, Math.min(STRONGEST, sum));
        return bounded * Math.sqrt(Math.min(words, LONGEST) + 1.0);
    }
}
