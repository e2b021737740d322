package dev.lectern.model.archive;

import dev.lectern.model.glossary.Term;
import java.util.List;
import java.util.Map;

/**
 * Everything the archive knows about a term.
 *
 * @param spellings how often each way of writing it stands in the archive, the most frequent first
 * @param counts mentions by article id, in the archive's order of articles; articles without a mention are left out
 * @param concordance every mention, in the archive's order of articles and then reading order
 * @param companions terms it shares sentences with, the most frequent first
 */
public record Dossier(
        Term term,
        Map<String, Integer> spellings,
        Map<String, Integer> counts,
        List<ConcordanceLine> concordance,
        List<Companion> companions) {

    /** Copies the collections, in order. */
    public Dossier {
        spellings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(spellings));
        counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
        concordance = List.copyOf(concordance);
        companions = List.copyOf(companions);
    }

    /** Returns how often the archive mentions the term. */
    public int mentions() {
        return concordance.size();
    }
}
