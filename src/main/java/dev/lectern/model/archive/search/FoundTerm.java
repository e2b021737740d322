package dev.lectern.model.archive.search;

import dev.lectern.model.archive.Dossier;
import java.util.List;

/**
 * A term by which passages are found.
 *
 * @param group the number of the group of its mentions; negative where there are none
 * @param names as articles and glossary write them, the most frequent first
 */
public record FoundTerm(Dossier dossier, int group, List<String> names) {

    /** Copies the list. */
    public FoundTerm {
        names = List.copyOf(names);
    }
}
