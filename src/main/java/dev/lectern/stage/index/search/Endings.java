package dev.lectern.stage.index.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a language end in where their stems end otherwise, learnt from the archive: so the page that searches
 * can tell what a form it has never seen comes from, without the rules of the language.
 */
final class Endings {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST = 8;
    private static final int FEWEST = 2;
    private static final int MOST = 100;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** Learns from a form and its stem. */
    void add(String form, String stem) {
        int shared = 0;
        while (shared < form.length() && shared < stem.length() && form.charAt(shared) == stem.charAt(shared)) {
            shared++;
        }
        boolean tells = shared >= SHORTEST_STEM && shared < form.length() && form.length() - shared <= LONGEST;
        if (tells && known.add(form)) {
            counts.merge(form.substring(shared) + '>' + stem.substring(shared), 1, Integer::sum);
        }
    }

    /** Returns how many words were learnt from. */
    int words() {
        return known.size();
    }

    /** Returns the endings, the most frequent first. */
    List<String> all() {
        return counts.entrySet().stream()
                .filter(ending -> ending.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
