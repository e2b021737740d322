package dev.lectern.stage.read.charset;

/** Knows ISO-2022-JP, whose bytes are all ASCII, by the escape sequences that switch its letters. */
final class IsoEscapes {

    private IsoEscapes() {}

    /** Tells whether the bytes switch to Japanese. */
    static boolean areIn(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1B && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return true;
            }
        }
        return false;
    }
}
