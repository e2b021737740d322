package dev.lectern.model.archive.search;

import java.util.List;

/**
 * The words and signs that texts of the archive are made of most, as they stand, many with the space before them.
 *
 * @param most the most frequent, sorted
 * @param next the next, sorted
 */
public record FrequentWords(List<String> most, List<String> next) {

    /** Copies the lists. */
    public FrequentWords {
        most = List.copyOf(most);
        next = List.copyOf(next);
    }
}
