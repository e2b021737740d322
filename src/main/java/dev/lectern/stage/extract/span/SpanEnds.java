package dev.lectern.stage.extract.span;

import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;

/**
 * How well a passage would be the first or the last of an article, in the measure of {@link PassageScore}: articles begin
 * with running text shortly under a date or a byline and with little text before them, and end with a sentence shortly
 * over a row to share them by, over comments or over other stories.
 *
 * <p>The numbers were set by hand on the first half of the measured pages, not fitted; see
 * {@code src/docs/recognition.md}.
 */
final class SpanEnds {

    /** What a line of another story or of a reader's comment takes from a run that goes on behind it. */
    static final double BARRIER = 6;

    private static final double UNDER_A_DATE = 6;
    private static final double OVER_A_WIDGET = 5;
    private static final double TEXT = 1;
    /** For each e-fold of running text that would be left before the article. */
    private static final double TEXT_LEFT_BEFORE = -3;

    private static final int SHORTLY_UNDER = 6;
    private static final int SHORTLY_OVER = 4;

    private final Draft draft;
    private final Landmarks marks;
    private final boolean page;
    private final int[] textBefore;

    SpanEnds(Draft draft, Landmarks marks) {
        this.draft = draft;
        this.marks = marks;
        this.page = marks.isWholePage();
        this.textBefore = new int[draft.size() + 1];
        for (int at = 0; at < draft.size(); at++) {
            textBefore[at + 1] = textBefore[at] + (int) marks.good[at];
        }
    }

    /** Returns what a run gains that begins with a passage; nothing where there is no whole page to choose from. */
    double opening(int at) {
        if (!page) {
            return 0;
        }
        boolean dated = Landmarks.any(marks.dated, at - SHORTLY_UNDER, at);
        boolean signed = Landmarks.any(marks.signed, at - SHORTLY_UNDER, at);
        return (dated ? UNDER_A_DATE : 0)
                + (signed ? UNDER_A_DATE : 0)
                + (marks.good[at] == 1 ? TEXT : 0)
                + TEXT_LEFT_BEFORE * StrictMath.log1p(textBefore[at]);
    }

    /** Returns what a run gains that ends with a passage; nothing where there is no whole page to choose from. */
    double closing(int at) {
        if (!page) {
            return 0;
        }
        Passage passage = draft.passage(at);
        return (Landmarks.any(marks.sharing, at + 1, at + 1 + SHORTLY_OVER) ? OVER_A_WIDGET : 0)
                + (Landmarks.any(marks.elsewhere, at + 1, at + 1 + SHORTLY_OVER) ? OVER_A_WIDGET : 0)
                + (marks.good[at] == 1 ? TEXT : 0)
                + (passage.shape().endsSentence() ? TEXT : 0);
    }
}
