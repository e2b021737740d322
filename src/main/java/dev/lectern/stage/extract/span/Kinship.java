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
    static final double AKIN = 0.15;

    private final boolean[] bridged;

    Kinship(Draft draft, Landmarks marks) {
        bridged = new boolean[draft.size()];
        List<Passage> text = draft.passages().stream()
                .filter(passage -> marks.good[passage.index()] == 1)
                .toList();
        Map<Integer, List<String>> known = new HashMap<>();
        Function<Passage, List<String>> terms =
                passage -> known.computeIfAbsent(passage.index(), index -> longerWords(passage));
        for (int at = 0; at + 1 < text.size(); at++) {
            int from = text.get(at).index() + 1;
            int to = text.get(at + 1).index();
            boolean narrow = to > from && to - from <= WIDEST && Landmarks.any(marks.furniture, from, to);
            if (narrow && share(text.subList(0, at + 1), text.subList(at + 1, text.size()), terms) >= AKIN) {
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

    /** Returns the share of longer words that the end of one text and the beginning of another have in common. */
    static double share(List<Passage> first, List<Passage> second) {
        return share(first, second, Kinship::longerWords);
    }

    private static double share(
            List<Passage> first, List<Passage> second, Function<Passage, List<String>> longerWords) {
        Set<String> before = all(first.subList(Math.max(0, first.size() - PASSAGES_BEFORE), first.size()), longerWords);
        Set<String> behind = all(second.subList(0, Math.min(second.size(), PASSAGES_BEHIND)), longerWords);
        long shared = before.stream().filter(behind::contains).count();
        return shared == 0 ? 0 : shared / Math.sqrt((double) before.size() * behind.size());
    }

    private static List<String> longerWords(Passage passage) {
        return Terms.of(passage.text(), LONGER_WORD);
    }

    private static Set<String> all(List<Passage> text, Function<Passage, List<String>> longerWords) {
        Set<String> words = new HashSet<>();
        text.forEach(passage -> words.addAll(longerWords.apply(passage)));
        return words;
    }
}
