package dev.lectern.stage.extract.draft;

import dev.lectern.model.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Word sequences of a fixed length, by which passages that repeat one another are found. */
public final class Shingles {

    private static final int LENGTH = 4;

    private Shingles() {}

    /** Returns the sequences of four words of a text, or of all its words if it has fewer. */
    public static Set<List<String>> of(String text) {
        List<String> words = Words.folded(text);
        Set<List<String>> shingles = new HashSet<>();
        if (words.size() < LENGTH) {
            shingles.add(words);
        }
        for (int at = 0; at + LENGTH <= words.size(); at++) {
            shingles.add(words.subList(at, at + LENGTH));
        }
        return shingles;
    }

    /** Returns the share of the part's sequences that the whole has too, from 0 to 1. */
    public static double containment(Set<List<String>> part, Set<List<String>> whole) {
        long shared = part.stream().filter(whole::contains).count();
        return part.isEmpty() ? 0 : (double) shared / part.size();
    }
}
