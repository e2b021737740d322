package dev.lectern.model.text;

import java.util.Collection;
import java.util.Optional;

/**
 * How many slips of the pen part two words: a letter put in, left out, put for another, or changed places with its
 * neighbour. The distance of Damerau, "A technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7 (1964), in its restricted form, where no letter is moved twice.
 */
public final class EditDistance {

    private EditDistance() {}

    /** Returns the distance of two words, counted in UTF-16 units, in time proportional to the product of their lengths. */
    public static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int at = 1; at <= one.length(); at++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = at;
            for (int to = 1; to <= other.length(); to++) {
                boolean same = one.charAt(at - 1) == other.charAt(to - 1);
                row[to] = Math.min(Math.min(last[to], row[to - 1]) + 1, last[to - 1] + (same ? 0 : 1));
                if (changedPlaces(one, at, other, to)) {
                    row[to] = Math.min(row[to], beforeLast[to - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }

    /**
     * Returns the known word that a misspelt one was most likely meant to be: the nearest, if no more than one letter in
     * three is wrong (in a short word, one letter). Of two equally near the first wins.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int allowed = Math.max(1, word.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) > allowed) {
                continue;
            }
            int distance = between(word, candidate);
            if (distance <= allowed) {
                allowed = distance - 1;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static boolean changedPlaces(String one, int at, String other, int to) {
        return at > 1
                && to > 1
                && one.charAt(at - 1) == other.charAt(to - 2)
                && one.charAt(at - 2) == other.charAt(to - 1);
    }
}
