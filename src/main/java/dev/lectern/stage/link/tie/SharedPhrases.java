package dev.lectern.stage.link.tie;

import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Topic.Occurrence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the phrases that stand in several articles: runs of two to five stems inside a clause, words that carry no subject
 * passed over.
 *
 * <p>Level by level, as association rules are found (Agrawal and Srikant, "Fast algorithms for mining association rules",
 * 1994): a run of three can only be shared if both runs of two in it are, so that the work stays near the length of the
 * text. Runs go by a 64-bit fingerprint.
 */
final class SharedPhrases {

    private static final int LONGEST = 5;
    private static final int WIDEST_GAP = 2;
    private static final double RATHER_RARE = 0.025;
    private static final double KNOWN = 0.06;

    private final Shelf shelf;
    private final PhraseTopics maker;
    private final int[] tokens;

    SharedPhrases(Shelf shelf, Set<String> silenced) {
        this.shelf = shelf;
        this.maker = new PhraseTopics(shelf, silenced);
        this.tokens = shelf.tokens();
    }

    /** Returns the phrases, the longest first. */
    List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        BitSet shared = new BitSet(tokens.length);
        for (int at = 0; at < tokens.length; at++) {
            shared.set(at, tokens[at] > 0 && shelf.frequencies()[tokens[at]] > 1);
        }
        for (int length = 2; length <= LONGEST && !shared.isEmpty(); length++) {
            topics.addAll(0, level(length, shared));
        }
        return topics;
    }

    /** Finds the phrases of one length, and leaves in the set where runs begin that several articles have. */
    private List<Topic> level(int length, BitSet shared) {
        long[] keys = new long[shared.cardinality()];
        BitSet candidates = new BitSet(tokens.length);
        int count = 0;
        for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
            int next = next(at);
            if (next > 0 && shared.get(next)) {
                int end = end(at, length);
                if (end > 0) {
                    candidates.set(at);
                    keys[count++] = key(at, length);
                }
            }
        }
        long[] repeated = repeated(Arrays.copyOf(keys, count));
        Spread spread = new Spread(repeated);
        shared.clear();
        forEach(candidates, (at, passage) -> spread.add(key(at, length), passage));
        Map<Integer, List<Occurrence>> found = new TreeMap<>();
        forEach(candidates, (at, passage) -> {
            int which = spread.shared(key(at, length));
            if (which >= 0) {
                shared.set(at);
                if (spread.paragraphs(which) <= shelf.mostParagraphs() && isTelling(at, length)) {
                    found.computeIfAbsent(which, id -> new ArrayList<>()).add(occurrence(at, length));
                }
            }
        });
        List<Topic> topics = new ArrayList<>();
        found.forEach((which, occurrences) ->
                maker.topic(length, spread.paragraphs(which), occurrences).ifPresent(topics::add));
        return topics;
    }

    private interface Visit {
        void at(int token, Passage passage);
    }

    private void forEach(BitSet starts, Visit visit) {
        int passage = 0;
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
            while (shelf.passages().get(passage).lastToken() <= at) {
                passage++;
            }
            visit.at(at, shelf.passages().get(passage));
        }
    }

    /** Returns the next stem of the clause, or -1 where it ends or too many words stand between. */
    private int next(int at) {
        for (int next = at + 1; next < tokens.length && next <= at + 1 + WIDEST_GAP; next++) {
            if (tokens[next] == Shelf.STOP) {
                return -1;
            }
            if (tokens[next] > 0) {
                return next;
            }
        }
        return -1;
    }

    private int end(int start, int length) {
        int at = start;
        for (int more = 1; more < length && at >= 0; more++) {
            at = next(at);
        }
        return at;
    }

    private long key(int start, int length) {
        long key = 0x9E3779B97F4A7C15L;
        int at = start;
        for (int more = 0; more < length; more++) {
            key = mixed(key ^ tokens[at]);
            at = more + 1 < length ? next(at) : at;
        }
        return key;
    }

    /** The finaliser of SplittableRandom (Steele, Lea and Flood 2014, variant 13 of Stafford). */
    private static long mixed(long value) {
        long mixed = (value + 0x9E3779B97F4A7C15L);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long[] repeated(long[] keys) {
        Arrays.sort(keys);
        int count = 0;
        for (int at = 1; at < keys.length; at++) {
            boolean isSecond = keys[at] == keys[at - 1] && (count == 0 || keys[count - 1] != keys[at]);
            if (isSecond) {
                keys[count++] = keys[at];
            }
        }
        return Arrays.copyOf(keys, count);
    }

    /**
     * Tells whether a run may say what is spoken of: it has a stem that is rare here and not frequent in its language, and
     * a partner that is no name of everything; a run of three stems or more without a word between may also be of frequent
     * ones.
     */
    private boolean isTelling(int start, int length) {
        int at = start;
        int commons = 0;
        int most = 0;
        int rarest = Integer.MAX_VALUE;
        int telling = Integer.MAX_VALUE;
        for (int more = 0; more < length; more++) {
            int frequency = shelf.frequencies()[tokens[at]];
            boolean isCommon = shelf.common()[tokens[at]];
            commons += isCommon ? 1 : 0;
            most = Math.max(most, frequency);
            rarest = Math.min(rarest, frequency);
            telling = isCommon ? telling : Math.min(telling, frequency);
            at = more + 1 < length ? next(at) : at;
        }
        boolean isTight = at - start == length - 1;
        if (commons == length) {
            return length > 2 && isTight && most <= shelf.share(KNOWN, 24);
        }
        boolean isKnown = most <= shelf.share(KNOWN, 24);
        return length == 2
                ? telling <= shelf.share(RATHER_RARE, 8) && (isKnown || isTight)
                : telling <= shelf.share(KNOWN, 24);
    }

    private Occurrence occurrence(int start, int length) {
        int low = 0;
        int high = shelf.passages().size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (shelf.passages().get(middle).lastToken() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Passage passage = shelf.passages().get(low);
        List<Span> words = Shelf.words(passage);
        int first = word(passage, start);
        int last = word(passage, end(start, length));
        return new Occurrence(
                low, new Span(words.get(first).start(), words.get(last).end()));
    }

    /** Returns which word of the passage a token is. */
    private int word(Passage passage, int token) {
        int word = 0;
        for (int at = passage.firstToken(); at < token; at++) {
            word += tokens[at] == Shelf.STOP ? 0 : 1;
        }
        return word;
    }
}
