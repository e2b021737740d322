package dev.lectern.stage.extract.span;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far what is kept reaches beyond the best run of a page. Where much of the furniture of a page is known around the
 * run, it is the article, with the running text and the rows of lists directly beside it; where there is little, the run
 * is taken outward until something is met that no article has, and a side on which nothing of that kind stands is kept
 * whole.
 *
 * <p>The numbers were set by hand on the first half of the measured pages, not fitted; see
 * {@code src/docs/recognition.md}.
 */
final class SpanMargins {

    private static final double ENOUGH = 1;
    private static final int SENTENCE = 4;
    /** So many kinds of furniture prove that there may be some on either side. */
    private static final int SURE_KINDS = 3;

    private final Draft draft;
    private final Landmarks marks;
    private final Rows rows;

    SpanMargins(Draft draft, Landmarks marks) {
        this.draft = draft;
        this.marks = marks;
        this.rows = new Rows(draft);
    }

    /** Returns a run with its margins. */
    BodySpan around(int start, int end, BitSet parts) {
        Set<String> above = known(0, start);
        Set<String> below = known(end, draft.size());
        Set<String> all = new TreeSet<>(above);
        all.addAll(below);
        if (marks.isWholePage()) {
            return new BodySpan(start, end, textAbove(start), textBelow(end), parts);
        }
        boolean page = all.size() >= SURE_KINDS;
        return new BodySpan(
                start,
                end,
                page || !above.isEmpty() ? walk(start - 1, -1) + 1 : 0,
                page || !below.isEmpty() ? walk(end, 1) : draft.size(),
                parts);
    }

    private int textAbove(int start) {
        int at = start;
        while (at > 0 && draft.isOpen(at - 1) && isText(at - 1)) {
            at--;
        }
        return at;
    }

    /** Rows may have a line over them that says what they are. */
    private int textBelow(int end) {
        int at = end;
        while (at < draft.size() && draft.isOpen(at) && (goesOn(at) || (at + 1 < draft.size() && rows.has(at + 1)))) {
            at++;
        }
        return at;
    }

    private boolean goesOn(int at) {
        return isText(at) || rows.has(at);
    }

    /** Beside an article even a short sentence is its own. */
    private boolean isText(int at) {
        Passage passage = draft.passage(at);
        boolean sentence = passage.words() >= SENTENCE && passage.shape().endsSentence();
        return marks.good[at] == 1 || (sentence && marks.navigation[at] == 0 && marks.dated[at] == 0);
    }

    /** The rules that know the furniture of a page on one side of the run. */
    private Set<String> known(int from, int to) {
        Set<String> rules = new TreeSet<>();
        for (int at = from; at < to; at++) {
            if (isFurniture(at)) {
                draft.rule(at)
                        .filter(rule -> !FurnitureRules.ALSO_IN_ARTICLES.contains(rule))
                        .ifPresent(rules::add);
            }
            if (marks.navigation[at] == 1) {
                rules.add(FurnitureRules.NAVIGATION);
            }
        }
        return rules;
    }

    private boolean isFurniture(int at) {
        return marks.furniture[at] == 1 && draft.is(at, Role.BOILERPLATE, Role.RELATED, Role.COMMENT);
    }

    /** Goes outward until the evidence is enough, and returns the passage where it began to show. */
    private int walk(int from, int step) {
        double evidence = 0;
        int began = from;
        int at = from;
        while (at >= 0 && at < draft.size()) {
            double shown = evidence(at);
            if (evidence == 0) {
                began = at;
            }
            evidence = Math.max(0, evidence + shown);
            if (evidence >= ENOUGH) {
                return began;
            }
            at += step;
        }
        return at;
    }

    private double evidence(int at) {
        Passage passage = draft.passage(at);
        if (marks.isInterruption(at) || rows.has(at)) {
            return 0;
        }
        if (isFurniture(at)) {
            return 1;
        }
        if (!draft.isOpen(at)) {
            return 0;
        }
        boolean unended = !passage.shape().endsSentence();
        if (marks.good[at] == 1 || (passage.isProse() && !unended)) {
            return -0.5;
        }
        double brief = passage.words() <= 3 && unended ? 0.34 : 0;
        double cut = Punctuation.isCutOff(passage.text()) ? 0.5 : 0;
        double titled = unended && passage.shape().capitals() >= 0.6 && passage.words() > 3 ? 0.25 : 0;
        return brief + cut + titled;
    }
}
