package dev.lectern.stage.index.search;

import dev.lectern.model.archive.search.FoundName;
import dev.lectern.model.text.QueryWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The authors, or the publishers, of an archive: groups of the articles of each, found by each word of the name. */
final class Names {

    private final String label;
    private final Vocabulary vocabulary;
    private final Map<Group, String> written = new HashMap<>();
    private final Map<Group, Integer> counts = new HashMap<>();

    Names(String label, Vocabulary vocabulary) {
        this.label = label + ":";
        this.vocabulary = vocabulary;
    }

    /** Adds a name that an article has. */
    void add(String name, int article, int weight) {
        List<String> words = QueryWords.of(name);
        if (words.isEmpty()) {
            return;
        }
        String key = label + String.join(" ", words);
        Group group = vocabulary.add(key, key);
        words.forEach(word -> vocabulary.add(label + word, key));
        group.places().add(article, 0, weight);
        written.putIfAbsent(group, name);
        counts.merge(group, 1, Integer::sum);
    }

    /** Returns the names, the one with most articles first. */
    List<FoundName> all(Map<Group, Integer> numbers) {
        Map<String, FoundName> found = new TreeMap<>();
        written.forEach((group, name) -> found.put(
                group.key(), new FoundName(name, numbers.getOrDefault(group, 0), counts.getOrDefault(group, 0))));
        return found.values().stream()
                .sorted(Comparator.comparingInt((FoundName name) -> -name.articles()))
                .toList();
    }
}
