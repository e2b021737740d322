package dev.lectern.stage.verify;

import java.util.Arrays;
import java.util.Collection;

/**
 * The ids of a page, of which only 64-bit hashes are kept (FNV-1a), so that the ids of 100,000 pages fit into memory.
 * Two ids that share a hash would hide one dead fragment; among a thousand ids that is less likely than a fault of the
 * disk.
 */
final class Anchors {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes;

    Anchors(Collection<String> ids) {
        hashes = ids.stream().mapToLong(Anchors::hash).sorted().toArray();
    }

    boolean has(String id) {
        return Arrays.binarySearch(hashes, hash(id)) >= 0;
    }

    private static long hash(String id) {
        long hash = OFFSET;
        for (int at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * PRIME;
        }
        return hash;
    }
}
