package dev.lectern.stage.annotate.note;

import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the passages of a text that differ from a pattern by the fewest letters put in, left out or changed.
 *
 * <p>The errors of the best match that ends at each place are those of P. H. Sellers, "The theory and computation of
 * evolutionary distances", Journal of Algorithms 1 (1980), computed for 64 letters of the pattern at once after G. Myers,
 * "A fast bit-vector algorithm for approximate string matching", Journal of the ACM 46 (1999), section 4, where longer
 * patterns are cut into blocks. The time is the length of the text times the number of blocks.
 */
final class ApproximateSearch {

    private static final int BITS = 64;

    private final int length;
    private final int blocks;
    private final long lastBit;
    private final Map<Character, long[]> letters = new HashMap<>();
    private final long[] rises;
    private final long[] falls;

    private ApproximateSearch(String pattern) {
        this.length = pattern.length();
        this.blocks = (length + BITS - 1) / BITS;
        this.lastBit = 1L << ((length - 1) % BITS);
        this.rises = new long[blocks];
        this.falls = new long[blocks];
        for (int at = 0; at < length; at++) {
            letters.computeIfAbsent(pattern.charAt(at), letter -> new long[blocks])[at / BITS] |= 1L << (at % BITS);
        }
    }

    /** A passage and the number of letters in which it differs. */
    record Match(Span span, int errors) {}

    /** Returns the best matches with no more errors than allowed, none overlapping another, the best first. */
    static List<Match> in(String text, String pattern, int errors, int most) {
        List<Match> matches = new ArrayList<>();
        if (pattern.isEmpty()) {
            return matches;
        }
        int[] ending = new ApproximateSearch(pattern).distances(text, 0);
        while (matches.size() < most) {
            int end = 0;
            for (int at = 1; at < ending.length; at++) {
                end = ending[at] < ending[end] ? at : end;
            }
            if (ending[end] > errors || end == 0) {
                return matches;
            }
            int start = start(text, pattern, end, ending[end]);
            matches.add(new Match(new Span(start, end), ending[end]));
            int behind = Math.min(ending.length, Math.max(end + 1, end + pattern.length()));
            Arrays.fill(ending, Math.min(start + 1, end), behind, Integer.MAX_VALUE);
        }
        return matches;
    }

    /**
     * Of the beginnings that give a match so few errors the one that begins as the pattern does, and of these the one that
     * makes it most nearly as long: where a word was put in, the words before it are not to be taken for changed.
     */
    private static int start(String text, String pattern, int end, int errors) {
        int from = Math.max(0, end - pattern.length() - errors);
        String window = new StringBuilder(text.substring(from, end)).reverse().toString();
        String reversed = new StringBuilder(pattern).reverse().toString();
        int[] reaching = new ApproximateSearch(reversed).distances(window, 1);
        int fewest = Arrays.stream(reaching).min().orElse(0);
        Comparator<Integer> nearest = Comparator.<Integer>comparingInt(at -> -alike(text, end - at, pattern))
                .thenComparing(at -> Math.abs(at - pattern.length()));
        return end
                - IntStream.range(0, reaching.length)
                        .filter(at -> reaching[at] == fewest)
                        .boxed()
                        .min(nearest)
                        .orElse(0);
    }

    /** Returns how many letters a passage that begins here has in common with the beginning of the pattern. */
    private static int alike(String text, int start, String pattern) {
        int at = 0;
        while (at < pattern.length() && start + at < text.length() && text.charAt(start + at) == pattern.charAt(at)) {
            at++;
        }
        return at;
    }

    /**
     * Returns the errors of the best match that ends behind each unit of the text.
     *
     * @param skipped what a unit of the text before the match costs: zero to search, one to compare from the beginning
     */
    private int[] distances(String text, int skipped) {
        Arrays.fill(rises, -1L);
        Arrays.fill(falls, 0L);
        long[] none = new long[blocks];
        int[] distances = new int[text.length() + 1];
        int errors = length;
        distances[0] = errors;
        for (int at = 0; at < text.length(); at++) {
            long[] equal = letters.getOrDefault(text.charAt(at), none);
            int carry = skipped;
            for (int block = 0; block < blocks; block++) {
                carry = advance(block, equal[block], carry);
            }
            errors += carry;
            distances[at + 1] = errors;
        }
        return distances;
    }

    /** Moves a block of the column on by one letter of the text, and returns how its last row changed. */
    private int advance(int block, long equal, int carry) {
        long last = block == blocks - 1 ? lastBit : 1L << (BITS - 1);
        long rise = rises[block];
        long vertical = equal | falls[block];
        long reach = equal | (carry < 0 ? 1L : 0L);
        long horizontal = (((reach & rise) + rise) ^ rise) | reach;
        long up = falls[block] | ~(horizontal | rise);
        long down = rise & horizontal;
        int out = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
        up = (up << 1) | (carry > 0 ? 1L : 0L);
        down = (down << 1) | (carry < 0 ? 1L : 0L);
        rises[block] = down | ~(vertical | up);
        falls[block] = up & vertical;
        return out;
    }
}
