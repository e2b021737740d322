package dev.lectern.model.archive.search;

import java.util.List;

/**
 * What the texts of the archive are made of most: words and signs as they stand, many with the space before them, and
 * parts of rarer words.
 *
 * @param most the most frequent, sorted
 * @param next the next, sorted
 */
public record FrequentPieces(List<String> most, List<String> next) {

    /** No part of a word is longer than so many units; a whole word may be. */
    public static final int LONGEST = 7;

    /** Copies the lists. */
    public FrequentPieces {
        most = List.copyOf(most);
        next = List.copyOf(next);
    }
}
