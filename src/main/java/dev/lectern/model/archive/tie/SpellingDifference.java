package dev.lectern.model.archive.tie;

import dev.lectern.model.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that articles spell in different ways.
 *
 * @param term the glossary's term, if it has the name
 * @param variants two or more, the most frequent first
 */
public record SpellingDifference(Optional<Slug> term, List<Variant> variants) {

    /** Copies the list. */
    public SpellingDifference {
        variants = List.copyOf(variants);
    }

    /**
     * One way of spelling it.
     *
     * @param counts how often, by article id, in the archive's order of articles
     */
    public record Variant(String spelling, Map<String, Integer> counts) {

        /** Copies the map, in order. */
        public Variant {
            counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
        }

        /** Returns how often the archive has it. */
        public int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
