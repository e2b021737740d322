package dev.lectern.stage.extract.span;

import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Terms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the running text before and behind a few lines of furniture speaks of the same things: the share of longer words
 * that both have, as one article's text does and two stories' does not (after Hearst, "TextTiling", Computational
 * Linguistics 23, 1997). Between such texts the furniture is a box in the middle of an article, whatever it says.
 *
 * <p>The numbers were set by hand on the first half of the measured pages, not fitted; see
 * {@code src/docs/recognition.md}.
 */
final class Kinship {

    private static final int PASSAGES_BEFORE = 12;
    private static final int PASSAGES_BEHIND = 8;
    private static final int LONGER_WORD = 5;
    private static final int WIDEST = 6;
    private static final double AKIN = 0.15;

    private final boolean[] bridged;

    Kinship(Draft draft, Landmarks marks) {
        bridged = new boolean[draft.size()];
        List<Passage> text = draft.passages().stream()
                .filter(passage -> marks.good[passage.index()] == 1)
                .toList();
        Map<Integer, List<String>> known = new HashMap<>();
        Function<Passage, List<String>> terms =
                passage -> known.computeIfAbsent(passage.index(), index -> Terms.of(passage, LONGER_WORD));
        for (int at = 0; at + 1 < text.size(); at++) {
            int from = text.get(at).index() + 1;
            int to = text.get(at + 1).index();
            if (to > from && to - from <= WIDEST && Landmarks.any(marks.furniture, from, to) && areAkin(text, at + 1, terms)) {
                for (int between = from; between < to; between++) {
                    bridged[between] = true;
                }
            }
        }
    }

    /** Tells whether a passage stands in a narrow gap between two pieces of the same text. */
    boolean isBridged(int at) {
        return bridged[at];
    }

    private static boolean areAkin(List<Passage> text, int second, Function<Passage, List<String>> terms) {
        Set<String> before = longerWords(text.subList(Math.max(0, second - PASSAGES_BEFORE), second), terms);
        Set<String> behind = longerWords(text.subList(second, Math.min(text.size(), second + PASSAGES_BEHIND)), terms);
        long shared = before.stream().filter(behind::contains).count();
        return shared > 0 && shared >= AKIN * Math.sqrt((double) before.size() * behind.size());
    }

    private static Set<String> longerWords(List<Passage> text, Function<Passage, List<String>> terms) {
        Set<String> words = new HashSet<>();
        text.forEach(passage -> words.addAll(terms.apply(passage)));
        return words;
    }
}
