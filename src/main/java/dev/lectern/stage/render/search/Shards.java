package dev.lectern.stage.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A sorted list cut into files.
 *
 * @param payloads what each file holds
 * @param firsts for each file the shortest text that is behind all of the file before and not behind its own first word
 */
record Shards(List<ScriptBytes> payloads, List<String> firsts) {

    /** Gathers the files. */
    static final class Maker {

        private final List<ScriptBytes> payloads = new ArrayList<>();
        private final List<String> firsts = new ArrayList<>();

        /** Adds a file, with its first word and the word before that, which is empty for the first file. */
        void add(ScriptBytes payload, String before, String first) {
            payloads.add(payload);
            firsts.add(payloads.size() == 1 ? "" : parting(before, first));
        }

        Shards shards() {
            return new Shards(List.copyOf(payloads), List.copyOf(firsts));
        }

        private static String parting(String before, String first) {
            int end = 1;
            while (end < first.length() && first.substring(0, end).compareTo(before) <= 0) {
                end++;
            }
            boolean splitsPair = end < first.length() && Character.isHighSurrogate(first.charAt(end - 1));
            return first.substring(0, splitsPair ? end + 1 : end);
        }
    }
}
