package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.FoundName;
import dev.lectern.model.text.QueryWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The authors, or the publishers, of an archive: groups of the articles of each, found by each word of the name. */
final class Names {

    private final String label;
    private final Vocabulary vocabulary;
    private final PlaceLog places;
    private final Map<Integer, String> written = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    Names(String label, Vocabulary vocabulary, PlaceLog places) {
        this.label = label + ":";
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** Adds a name that the article has. */
    void add(String name, int weight) {
        List<String> words = QueryWords.of(name);
        if (words.isEmpty()) {
            return;
        }
        String key = label + String.join(" ", words);
        int group = vocabulary.add(key, key);
        words.forEach(word -> vocabulary.add(label + word, key));
        places.add(group, 0, weight);
        written.putIfAbsent(group, name);
        counts.merge(group, 1, Integer::sum);
    }

    /** Returns the names, the one with most articles first. */
    List<FoundName> all(Map<Integer, Integer> numbers) {
        return written.entrySet().stream()
                .map(name -> new FoundName(
                        name.getValue(), numbers.getOrDefault(name.getKey(), 0), counts.getOrDefault(name.getKey(), 0)))
                .sorted(Comparator.comparingInt((FoundName name) -> -name.articles())
                        .thenComparing(FoundName::group))
                .toList();
    }
}
