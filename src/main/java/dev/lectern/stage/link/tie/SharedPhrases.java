package dev.lectern.stage.link.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    private static final double RATHER_RARE = 0.025;
    private static final double KNOWN = 0.06;

    private final Shelf shelf;
    private final PhraseTopics maker;
    private final int[] tokens;
    private final Clauses clauses;

    /**
     * The runs of one length.
     *
     * @param starts the tokens at which they begin
     * @param keys their fingerprints
     */
    private record Runs(int[] starts, long[] keys) {}

    SharedPhrases(Shelf shelf, Set<String> silenced) {
        this.shelf = shelf;
        this.maker = new PhraseTopics(shelf, silenced);
        this.tokens = shelf.tokens();
        this.clauses = new Clauses(tokens);
    }

    /** Returns the phrases, the longest first. */
    List<Topic> all() {
        List<Topic> topics = new ArrayList<>();
        BitSet shared = new BitSet(tokens.length);
        for (int at = 0; at < tokens.length; at++) {
            shared.set(at, tokens[at] > 0 && shelf.stems().frequency(tokens[at]) > 1);
        }
        for (int length = 2; length <= LONGEST && !shared.isEmpty(); length++) {
            topics.addAll(0, level(length, shared));
        }
        return topics;
    }

    /** Finds the phrases of one length, and leaves in the set where runs begin that several articles have. */
    private List<Topic> level(int length, BitSet shared) {
        Runs runs = runs(length, shared);
        long[] repeated = repeated(runs.keys().clone());
        int[] numbers = new int[runs.starts().length];
        Arrays.parallelSetAll(numbers, at -> Arrays.binarySearch(repeated, runs.keys()[at]));
        Spread spread = spread(repeated.length, runs.starts(), numbers);
        LongStream.Builder found = LongStream.builder();
        shared.clear();
        for (int at = 0; at < numbers.length; at++) {
            int start = runs.starts()[at];
            if (numbers[at] >= 0 && spread.isShared(numbers[at])) {
                shared.set(start);
                if (spread.paragraphs(numbers[at]) <= shelf.mostParagraphs() && isTelling(start, length)) {
                    found.add((long) numbers[at] << Integer.SIZE | start);
                }
            }
        }
        return topics(length, spread, found.build().sorted().toArray());
    }

    /** Returns the runs of which either end, a stem left out, is shared. */
    private Runs runs(int length, BitSet shared) {
        int[] starts = new int[shared.cardinality()];
        long[] keys = new long[starts.length];
        int count = 0;
        for (int at = shared.nextSetBit(0); at >= 0; at = shared.nextSetBit(at + 1)) {
            int next = clauses.next(at);
            if (next > 0 && shared.get(next) && clauses.last(at, length) > 0) {
                starts[count] = at;
                keys[count++] = clauses.key(at, length);
            }
        }
        return new Runs(Arrays.copyOf(starts, count), Arrays.copyOf(keys, count));
    }

    private Spread spread(int size, int[] starts, int[] numbers) {
        Spread spread = new Spread(size);
        int passage = 0;
        for (int at = 0; at < starts.length; at++) {
            if (numbers[at] >= 0) {
                while (shelf.ends()[passage] <= starts[at]) {
                    passage++;
                }
                spread.add(numbers[at], shelf.paragraphs()[passage], shelf.homes()[passage]);
            }
        }
        return spread;
    }

    /**
     * Returns what the phrases of one length have to say, in the order of their numbers.
     *
     * @param found where they stand: the number of the run before the token at which it begins
     */
    private List<Topic> topics(int length, Spread spread, long[] found) {
        int[] bounds = IntStream.rangeClosed(0, found.length)
                .filter(at -> at == 0 || at == found.length || run(found[at]) != run(found[at - 1]))
                .toArray();
        return IntStream.range(0, bounds.length - 1)
                .parallel()
                .mapToObj(at -> {
                    int[] starts = Arrays.stream(found, bounds[at], bounds[at + 1])
                            .mapToInt(place -> (int) place)
                            .toArray();
                    return maker.topic(length, spread.paragraphs(run(found[bounds[at]])), starts);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static int run(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    private static long[] repeated(long[] keys) {
        Arrays.parallelSort(keys);
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
        StemTable stems = shelf.stems();
        int at = start;
        int commons = 0;
        int most = 0;
        int rarest = Integer.MAX_VALUE;
        int telling = Integer.MAX_VALUE;
        for (int more = 0; more < length; more++) {
            int frequency = stems.frequency(tokens[at]);
            boolean isCommon = stems.isCommon(tokens[at]);
            commons += isCommon ? 1 : 0;
            most = Math.max(most, frequency);
            rarest = Math.min(rarest, frequency);
            telling = isCommon ? telling : Math.min(telling, frequency);
            at = more + 1 < length ? clauses.next(at) : at;
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
}
