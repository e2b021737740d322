package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.FrequentWords;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses the words for which texts are written with a sign or two: those that save most by it. */
final class FrequentWordFinder {

    /** How many are written with one sign, and with one or two. */
    private static final int MOST = 60;

    private static final int ALL = 1500;

    /** A word that is not chosen costs a sign for its beginning or end now and then. */
    private static final double OVERHEAD = 0.7;

    /** How long a code is, most of the time. */
    private static final int CODE = 2;

    private static final int WORTH = 2;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts a word or sign as it stands. */
    void add(String written, int times) {
        counts.merge(written, times, Integer::sum);
    }

    /** Returns the words that are worth it. */
    FrequentWords find() {
        List<String> best = counts.entrySet().stream()
                .filter(word -> saving(word) > WORTH * (bytes(word.getKey()) + 1))
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingDouble(word -> -saving(word))
                        .thenComparing(Map.Entry::getKey))
                .limit(ALL)
                .map(Map.Entry::getKey)
                .toList();
        List<String> most = best.stream()
                .sorted(Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .sorted()
                .toList();
        List<String> next =
                best.stream().filter(word -> !most.contains(word)).sorted().toList();
        return new FrequentWords(most, next);
    }

    /** A comma saves nothing in itself, but as a word of the list it neither ends nor begins a run of others. */
    private static double saving(Map.Entry<String, Integer> word) {
        double alone = bytes(word.getKey()) == 1 ? 2 * OVERHEAD : OVERHEAD;
        return word.getValue() * (bytes(word.getKey()) + alone - CODE);
    }

    private static int bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8).length;
    }
}
