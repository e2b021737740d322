package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the article stands among the furniture of a page: the run of passages with the greatest sum of scores (Pasternack
 * and Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009), then taken outward
 * on both sides until something is met that no article has. A side on which nothing of that kind stands is kept whole.
 *
 * @param start the first passage of the run
 * @param end one past its last
 * @param outerStart the first passage that is kept, at most the start
 * @param outerEnd one past the last that is kept, at least the end
 */
record BodySpan(int start, int end, int outerStart, int outerEnd) {

    /** What text behind a heading such as "Related articles" must be worth to be taken for the same article's. */
    private static final double BARRIER = 12;

    private static final Set<String> ENDINGS = Set.of("related-heading", "comments-heading", "comment-run");
    private static final double ENOUGH = 1;
    private static final int SURE = 3;
    /** Rules whose phrases a review or a notice may have in its text, so that they prove nothing. */
    private static final Set<String> ALSO_IN_ARTICLES =
            Set.of("vote-widget", "legal", "media-widget", "related-prefix");

    /** Returns the span of a draft; the whole draft where no run has a sum above zero. */
    static BodySpan of(Draft draft) {
        PassageSignals signals = new PassageSignals(draft);
        double best = 0;
        double sum = 0;
        int start = 0;
        int bestStart = 0;
        int bestEnd = draft.size();
        for (int at = 0; at < draft.size(); at++) {
            if (sum <= 0) {
                sum = 0;
                start = at;
            }
            sum += weight(draft, signals, at);
            if (sum > best) {
                best = sum;
                bestStart = start;
                bestEnd = at + 1;
            }
        }
        boolean page = known(draft, 0, bestStart).size()
                        + known(draft, bestEnd, draft.size()).size()
                >= SURE;
        boolean before = page || !known(draft, 0, bestStart).isEmpty();
        boolean behind = page || !known(draft, bestEnd, draft.size()).isEmpty();
        return new BodySpan(
                bestStart,
                bestEnd,
                before ? walk(draft, signals, bestStart - 1, -1) + 1 : 0,
                behind ? walk(draft, signals, bestEnd, 1) : draft.size());
    }

    private static double weight(Draft draft, PassageSignals signals, int at) {
        if (signals.isInterruption(at)) {
            return 0;
        }
        boolean ending = draft.rule(at).filter(ENDINGS::contains).isPresent();
        return PassageScore.weighted(signals.of(at), draft.passage(at).words()) - (ending ? BARRIER : 0);
    }

    /** The rules that found the furniture of a page on one side; several rules on either side prove a page. */
    private static Set<String> known(Draft draft, int from, int to) {
        Set<String> rules = new TreeSet<>();
        for (int at = from; at < to; at++) {
            if (draft.is(at, Role.BOILERPLATE, Role.RELATED, Role.COMMENT)) {
                draft.rule(at).filter(rule -> !ALSO_IN_ARTICLES.contains(rule)).ifPresent(rules::add);
            }
        }
        return rules;
    }

    /** Tells whether a passage is outside even of what is kept for want of evidence. */
    boolean isOutside(int at) {
        return at < outerStart || at >= outerEnd;
    }

    /** Goes outward until the evidence is enough, and returns the passage where it began to show. */
    private static int walk(Draft draft, PassageSignals signals, int from, int step) {
        double evidence = 0;
        int began = from;
        int at = from;
        while (at >= 0 && at < draft.size()) {
            double shown = evidence(draft, signals, at);
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

    private static double evidence(Draft draft, PassageSignals signals, int at) {
        Passage passage = draft.passage(at);
        if (signals.isInterruption(at)) {
            return 0;
        }
        if (draft.is(at, Role.BOILERPLATE, Role.RELATED, Role.COMMENT)) {
            return 1;
        }
        if (!draft.isOpen(at)) {
            return 0;
        }
        boolean unended = !passage.shape().endsSentence();
        if (signals.isGood(at) || (passage.isProse() && !unended)) {
            return -0.5;
        }
        double brief = passage.words() <= 3 && unended ? 0.34 : 0;
        double cut = passage.text().endsWith("…") || passage.text().endsWith("...") ? 0.5 : 0;
        double titled = unended && passage.shape().capitals() >= 0.6 && passage.words() > 3 ? 0.25 : 0;
        return brief + cut + titled;
    }
}
