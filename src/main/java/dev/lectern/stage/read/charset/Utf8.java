package dev.lectern.stage.read.charset;

import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from what only looks like it. */
final class Utf8 {

    private Utf8() {}

    /** Tells whether all the bytes are well-formed. */
    static boolean isStrict(byte[] bytes) {
        return Transcript.of(bytes, 0, bytes.length, StandardCharsets.UTF_8).badSequences() == 0;
    }

    /**
     * Tells whether bytes that are not all well-formed are UTF-8 all the same: at least as many letters of several bytes
     * are well-formed as sequences are bad, which hardly happens by chance, or the file was cut off inside its only one.
     */
    static boolean isLikely(byte[] bytes) {
        Transcript transcript = Transcript.of(bytes, 0, bytes.length, StandardCharsets.UTF_8);
        String text = transcript.text();
        long good = text.codePoints().filter(code -> code > 0x7F).count() - transcript.badSequences();
        return good > 0 && good >= transcript.badSequences() || transcript.badSequences() == 1 && isCutOff(bytes);
    }

    private static boolean isCutOff(byte[] bytes) {
        int last = bytes.length - 1;
        int continuing = 0;
        while (last - continuing >= 0 && continuing < 3 && (bytes[last - continuing] & 0xC0) == 0x80) {
            continuing++;
        }
        int lead = last - continuing >= 0 ? bytes[last - continuing] & 0xFF : 0;
        int wanted = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 && lead <= 0xEF ? 2 : 0;
        return continuing > 0 && continuing < wanted;
    }
}
