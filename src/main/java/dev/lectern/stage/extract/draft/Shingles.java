package dev.lectern.stage.extract.draft;

import dev.lectern.model.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Word sequences of a fixed length, by which passages that repeat one another are found. */
public final class Shingles {

    private static final int LENGTH = 4;

    private Shingles() {}

    /** Returns what {@link #of} does for a passage, and remembers it: for many questions about the passages of one draft. */
    public static Function<Passage, Set<String>> remembering() {
        Map<Integer, Set<String>> known = new HashMap<>();
        return passage -> known.computeIfAbsent(passage.index(), index -> of(passage.text()));
    }

    /** Returns the sequences of four words of a text, or of all its words if it has fewer, with spaces between. */
    public static Set<String> of(String text) {
        List<String> words = Words.folded(text);
        String joined = String.join(" ", words);
        Set<String> shingles = new HashSet<>(words.size() * 2);
        int start = 0;
        int end = -1;
        for (int at = 0; at < words.size(); at++) {
            end += words.get(at).length() + 1;
            if (at >= LENGTH - 1) {
                shingles.add(joined.substring(start, end));
                start += words.get(at - LENGTH + 1).length() + 1;
            }
        }
        if (words.size() < LENGTH) {
            shingles.add(joined);
        }
        return shingles;
    }

    /** Returns the share of the part's sequences that the whole has too, from 0 to 1. */
    public static double containment(Set<String> part, Set<String> whole) {
        long shared = part.stream().filter(whole::contains).count();
        return part.isEmpty() ? 0 : (double) shared / part.size();
    }
}
