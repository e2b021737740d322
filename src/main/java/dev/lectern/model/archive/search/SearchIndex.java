package dev.lectern.model.archive.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the archive's search looks up. Articles are numbered in the archive's order, passages in the order of
 * {@link Passage#of}, groups by the first of their words.
 *
 * @param passages how many all articles have together
 * @param entries the vocabulary, sorted by the units of the forms
 * @param groups where the words of each group stand, with the impact of each article, from 0 to {@link #GREATEST_IMPACT}
 * @param common the numbers of groups that are almost everywhere, of which only the strongest articles are kept
 * @param terms in the archive's order of dossiers
 * @param endings by language: what words end in and what stems end in there, as {@code ies>y}, the most frequent first
 * @param frequent of what texts are made
 */
public record SearchIndex(
        int passages,
        List<Entry> entries,
        List<Postings> groups,
        Set<Integer> common,
        List<FoundTerm> terms,
        Map<String, List<String>> endings,
        FrequentPieces frequent) {

    /** The greatest impact an article can have. */
    public static final int GREATEST_IMPACT = 45;

    /** Copies the collections, in order. */
    public SearchIndex {
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
        common = Set.copyOf(common);
        terms = List.copyOf(terms);
        endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
    }
}
