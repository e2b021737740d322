package dev.lectern.stage.index;

/**
 * How surprising it is that two things meet so often.
 *
 * <p>The measure is the log-likelihood ratio G² of a two-by-two table, after T. Dunning, "Accurate Methods for the
 * Statistics of Surprise and Coincidence", Computational Linguistics 19.1 (1993), section 4. It holds for small counts,
 * where mutual information and χ² do not.
 */
final class Likelihood {

    private Likelihood() {}

    /**
     * Returns G², or zero where they meet no more often than chance would have it.
     *
     * @param both in how many sentences the two stand together
     * @param one in how many the first stands
     * @param other in how many the second stands
     * @param all how many sentences there are
     */
    static double ratio(int both, int one, int other, int all) {
        double expected = (double) one * other / all;
        if (both <= expected) {
            return 0;
        }
        double sum = cell(both, expected)
                + cell(one - both, (double) one * (all - other) / all)
                + cell(other - both, (double) other * (all - one) / all)
                + cell(all - one - other + both, (double) (all - one) * (all - other) / all);
        return Math.max(0, 2 * sum);
    }

    private static double cell(int observed, double expected) {
        return observed <= 0 ? 0 : observed * StrictMath.log(observed / expected);
    }
}
