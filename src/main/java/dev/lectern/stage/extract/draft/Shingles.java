package dev.lectern.stage.extract.draft;

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
        return passage -> known.computeIfAbsent(passage.index(), index -> of(passage));
    }

    /** Returns the sequences of four words of a passage, or of all its words if it has fewer, with spaces between. */
    public static Set<String> of(Passage passage) {
        List<String> words = passage.foldedWords();
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

    /** Tells whether the whole has at least that share, above 0 and up to 1, of the part's sequences. */
    public static boolean contains(Set<String> whole, Set<String> part, double least) {
        int possible = part.size();
        for (String sequence : part) {
            if (!whole.contains(sequence)) {
                possible--;
                if ((double) possible / part.size() < least) {
                    return false;
                }
            }
        }
        return possible > 0;
    }
}
