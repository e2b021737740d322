package dev.lectern.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds many phrases in a text in one pass, whatever their case and however their characters are encoded.
 *
 * <p>The phrases form one trie over {@linkplain SearchForm#key() prepared} characters, which is walked from every place
 * where a name may begin. The work grows with the length of the text and with how far the phrases run along it, not with
 * their number. A phrase begins and ends at {@linkplain WordBoundary word boundaries}: a hyphen is one, the apostrophe
 * in "O'Brien" is not, that of a possessive is.
 *
 * <p>Immutable; one matcher may serve many threads.
 */
public final class PhraseMatcher {

    private static final int NONE = -1;
    private static final int ROOT = 0;

    private final Transitions transitions;
    private final int[] newestAt;
    private final int[] olderThan;

    /**
     * A phrase found.
     *
     * @param phrase its index in the list of phrases
     * @param span where it stands in the searched form
     */
    public record Match(int phrase, Span span) {}

    private PhraseMatcher(List<String> phrases) {
        List<String> keys = phrases.stream()
                .map(phrase -> SearchForm.of(phrase).key().strip())
                .toList();
        this.transitions =
                new Transitions(keys.stream().mapToInt(String::length).sum());
        int[] ends = new int[keys.size()];
        int nodes = 1;
        for (int phrase = 0; phrase < keys.size(); phrase++) {
            int node = ROOT;
            String key = keys.get(phrase);
            for (int at = 0; at < key.length(); at++) {
                int next = transitions.next(node, key.charAt(at));
                if (next == NONE) {
                    next = nodes++;
                    transitions.add(node, key.charAt(at), next);
                }
                node = next;
            }
            ends[phrase] = node;
        }
        this.newestAt = new int[nodes];
        this.olderThan = new int[phrases.size()];
        Arrays.fill(newestAt, NONE);
        for (int phrase = 0; phrase < ends.length; phrase++) {
            olderThan[phrase] = newestAt[ends[phrase]];
            newestAt[ends[phrase]] = phrase;
        }
        newestAt[ROOT] = NONE;
    }

    /** Returns a matcher of these phrases; one that shows nothing is never found. */
    public static PhraseMatcher of(List<String> phrases) {
        return new PhraseMatcher(phrases);
    }

    /**
     * Returns every occurrence of every phrase, those that overlap included: by where they start, of one start the
     * longest first, of one range in the order of the phrases.
     */
    public List<Match> in(SearchForm text) {
        String key = text.key();
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < key.length(); start++) {
            if (WordBoundary.opensAt(key, start) && transitions.next(ROOT, key.charAt(start)) != NONE) {
                int from = matches.size();
                walk(key, start, matches);
                Collections.reverse(matches.subList(from, matches.size()));
            }
        }
        return matches;
    }

    private void walk(String key, int start, List<Match> matches) {
        int node = ROOT;
        for (int at = start; at < key.length(); at++) {
            node = transitions.next(node, key.charAt(at));
            if (node == NONE) {
                return;
            }
            if (newestAt[node] != NONE && WordBoundary.closesAt(key, at + 1)) {
                for (int phrase = newestAt[node]; phrase != NONE; phrase = olderThan[phrase]) {
                    matches.add(new Match(phrase, new Span(start, at + 1)));
                }
            }
        }
    }

    /** Which node follows which on what character: a hash table with open addressing. */
    private static final class Transitions {

        private final long[] steps;
        private final int[] targets;

        /** Makes room for so many steps, twice over so that few of them collide. */
        Transitions(int most) {
            int slots = Math.max(2, Integer.highestOneBit(most) * 4);
            this.steps = new long[slots];
            this.targets = new int[slots];
        }

        int next(int node, char unit) {
            int slot = slotOf(step(node, unit));
            return steps[slot] == 0 ? NONE : targets[slot];
        }

        void add(int node, char unit, int target) {
            long step = step(node, unit);
            int slot = slotOf(step);
            steps[slot] = step;
            targets[slot] = target;
        }

        /** Returns node and character in one number, never zero, which marks a free slot. */
        private static long step(int node, char unit) {
            return ((long) (node + 1) << 16) | unit;
        }

        private int slotOf(long step) {
            int mask = steps.length - 1;
            long mixed = step * 0x9E3779B97F4A7C15L;
            int slot = (int) (mixed >>> 33) & mask;
            while (steps[slot] != 0 && steps[slot] != step) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
