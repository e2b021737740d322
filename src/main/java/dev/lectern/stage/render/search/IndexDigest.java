package dev.lectern.stage.render.search;

import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.text.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Draws from all that an index says a few signs that differ where anything in it does. */
final class IndexDigest {

    private static final int BYTES = 5;

    private final MessageDigest digest = Fingerprint.begin();

    IndexDigest add(String said) {
        digest.update(said.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    IndexDigest add(List<?> values) {
        return add(values.size() + values.toString());
    }

    IndexDigest add(Shards shards) {
        shards.payloads().forEach(payload -> digest.update(payload.bytes()));
        return add(shards.firsts());
    }

    IndexDigest addPlaces(List<Postings> groups) {
        groups.forEach(places -> digest.update(places.coded(), places.start(), places.size()));
        return this;
    }

    /** Returns ten hexadecimal digits. */
    String digits() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
