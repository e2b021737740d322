package dev.lectern.stage.link.tie;

/** Walks from stem to stem inside the clauses of an archive, words that carry no subject passed over. */
final class Clauses {

    private static final int WIDEST_GAP = 2;

    private final int[] tokens;

    Clauses(int[] tokens) {
        this.tokens = tokens;
    }

    /** Returns the next stem of the clause, or -1 where it ends or too many words stand between. */
    int next(int at) {
        for (int next = at + 1; next < tokens.length && next <= at + 1 + WIDEST_GAP; next++) {
            if (tokens[next] == Sheet.STOP) {
                return -1;
            }
            if (tokens[next] > 0) {
                return next;
            }
        }
        return -1;
    }

    /** Returns the last of so many stems, or -1 where the clause has fewer. */
    int last(int start, int length) {
        int at = start;
        for (int more = 1; more < length && at >= 0; more++) {
            at = next(at);
        }
        return at;
    }

    /** Returns the fingerprint of so many stems, which must be there. */
    long key(int start, int length) {
        long key = mixed(0x9E3779B97F4A7C15L ^ tokens[start]);
        int at = start;
        for (int more = 1; more < length; more++) {
            at = next(at);
            key = mixed(key ^ tokens[at]);
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
}
