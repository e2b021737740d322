package dev.lectern.stage.index.search;

import dev.lectern.model.text.QueryWords;
import java.util.List;

/** The authors, or the publishers, of an archive: groups of the articles of each, found by each word of the name. */
final class Names {

    private final String label;
    private final Vocabulary vocabulary;
    private final PlaceLog places;

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
    }
}
