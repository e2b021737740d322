package dev.lectern.model.archive;

import java.util.List;
import java.util.Optional;

/**
 * An acronym that articles use and the glossary does not know.
 *
 * @param letters as they stand
 * @param longForm what an article says it stands for, if one does
 * @param count how often the archive has it
 * @param occurrences in the archive's order of articles, the first of each article
 */
public record UnlistedAcronym(String letters, Optional<String> longForm, int count, List<Occurrence> occurrences) {

    /** Copies the list. */
    public UnlistedAcronym {
        occurrences = List.copyOf(occurrences);
    }

    /** The first place in an article that has the acronym: the anchor of its passage, and how often the article has it. */
    public record Occurrence(String article, String anchor, int count) {}
}
