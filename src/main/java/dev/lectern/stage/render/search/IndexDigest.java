package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Postings;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws from all that an index says a few signs that differ where anything in it does. Nobody has reason to forge them, so
 * each sign is but multiplied into the ones before (by the golden ratio, as D. Knuth has it in "The Art of Computer
 * Programming", volume 3, section 6.4) and the upper half folded onto the lower.
 */
final class IndexDigest {

    private static final int DIGITS = 10;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] drawn = {GOLDEN};

    IndexDigest add(String said) {
        long all = with(drawn[0], said.length());
        for (int at = 0; at < said.length(); at++) {
            all = with(all, said.charAt(at));
        }
        drawn[0] = all;
        return this;
    }

    IndexDigest add(List<?> values) {
        return add(values.size() + values.toString());
    }

    /** Adds what other digests have drawn. */
    IndexDigest add(long[] others) {
        for (long other : others) {
            drawn[0] = with(drawn[0], other);
        }
        return this;
    }

    IndexDigest add(Shards shards) {
        for (ScriptBytes payload : shards.payloads()) {
            byte[] bytes = payload.bytes();
            add(bytes, 0, bytes.length);
        }
        return add(shards.firsts());
    }

    IndexDigest addPlaces(List<Postings> groups) {
        groups.forEach(places -> add(places.coded(), places.start(), places.size()));
        return this;
    }

    private void add(byte[] bytes, int start, int length) {
        long all = with(drawn[0], length);
        for (int at = start; at < start + length; at++) {
            all = with(all, bytes[at]);
        }
        drawn[0] = all;
    }

    private static long with(long all, long next) {
        long mixed = (all ^ next) * GOLDEN;
        return mixed ^ mixed >>> 32;
    }

    /** Returns all that was drawn. */
    long drawn() {
        return drawn[0];
    }

    /** Returns ten hexadecimal digits. */
    String digits() {
        return HexFormat.of().toHexDigits(with(drawn[0], DIGITS)).substring(0, DIGITS);
    }
}
