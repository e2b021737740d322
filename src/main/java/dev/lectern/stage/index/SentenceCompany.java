package dev.lectern.stage.index;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts in how many sentences two terms stand together. */
final class SentenceCompany {

    private final Map<Slug, Map<Slug, Integer>> sentences = new HashMap<>();
    private final Map<Place, Set<Slug>> open = new HashMap<>();

    /** Notes that a term stands in a sentence of the article being read. */
    void add(Slug term, Place sentence) {
        open.computeIfAbsent(sentence, place -> new TreeSet<>()).add(term);
    }

    /** Counts the sentences of the article that has been read. */
    void closeArticle() {
        for (Set<Slug> together : open.values()) {
            for (Slug one : together) {
                for (Slug other : together) {
                    if (!one.equals(other)) {
                        sentences.computeIfAbsent(one, term -> new HashMap<>()).merge(other, 1, Integer::sum);
                    }
                }
            }
        }
        open.clear();
    }

    /** Returns the terms that share sentences with one, the most frequent first, then by id. */
    List<Companion> of(Slug term) {
        return sentences.getOrDefault(term, Map.of()).entrySet().stream()
                .map(entry -> new Companion(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Companion::sentences).reversed().thenComparing(Companion::term))
                .toList();
    }
}
