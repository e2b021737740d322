package dev.lectern.stage.extract.span;

import dev.lectern.stage.extract.draft.Draft;
import java.util.BitSet;

/**
 * Where the article stands among the furniture of a page: the run of passages with the greatest sum of scores, of its
 * passages and of its two ends (Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence
 * Segmentation", WWW 2009), with {@linkplain SpanMargins its margins}.
 *
 * @param start the first passage of the run
 * @param end one past its last
 * @param outerStart the first passage that is kept, at most the start
 * @param outerEnd one past the last that is kept, at least the end
 * @param parts other passages that are kept, wherever they stand
 */
record BodySpan(int start, int end, int outerStart, int outerEnd, BitSet parts) {

    private static final double LEAST_OF_TEXT = 4;
    private static final double LEAST_OF_FURNITURE = -2;

    /** Returns the span of a draft; the whole draft where no run has a sum above zero. */
    static BodySpan of(Draft draft) {
        Landmarks marks = new Landmarks(draft);
        SpanEnds ends = new SpanEnds(draft, marks);
        double[] weights = weights(draft, marks);
        double best = 0;
        double sum = 0;
        double bestOpening = Double.NEGATIVE_INFINITY;
        int start = 0;
        int bestStart = 0;
        int bestEnd = draft.size();
        for (int at = 0; at < draft.size(); at++) {
            double opening = ends.opening(at) - sum;
            if (opening > bestOpening) {
                bestOpening = opening;
                start = at;
            }
            sum += weights[at];
            double whole = bestOpening + sum + ends.closing(at);
            if (whole > best) {
                best = whole;
                bestStart = start;
                bestEnd = at + 1;
            }
        }
        return new SpanMargins(draft, marks)
                .around(bestStart, bestEnd, new OtherParts(draft, marks, bestStart, bestEnd).passages());
    }

    private static double[] weights(Draft draft, Landmarks marks) {
        PassageSignals signals = new PassageSignals(draft, marks);
        Kinship kinship = new Kinship(draft, marks);
        double[] weights = new double[draft.size()];
        boolean page = marks.isWholePage();
        for (int at = 0; at < draft.size(); at++) {
            if (!marks.isInterruption(at)) {
                double score =
                        PassageScore.weighted(signals.of(at), draft.passage(at).words());
                double weight = page ? score : Math.max(score, leastOfFewLines(marks, at));
                double whole = weight - marks.elsewhere[at] * SpanEnds.BARRIER;
                weights[at] = kinship.isBridged(at) ? Math.max(0, whole) : whole;
            }
        }
        return weights;
    }

    /** Among few lines of furniture each has many neighbours that are none, and tells little about them. */
    private static double leastOfFewLines(Landmarks marks, int at) {
        return marks.good[at] == 1 ? LEAST_OF_TEXT : LEAST_OF_FURNITURE;
    }

    /** Tells whether a passage is outside even of what is kept for want of evidence. */
    boolean isOutside(int at) {
        return (at < outerStart || at >= outerEnd) && !parts.get(at);
    }

    /** Tells whether a passage that is outside has kept text on either side. */
    boolean isBetween(int at) {
        int first = parts.isEmpty() ? outerStart : Math.min(outerStart, parts.nextSetBit(0));
        return at > first && at < Math.max(outerEnd, parts.length());
    }
}
