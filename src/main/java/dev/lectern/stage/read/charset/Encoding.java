package dev.lectern.stage.read.charset;

import java.nio.charset.Charset;

/**
 * How a file is encoded, and how that is known.
 *
 * @param name the IANA name
 * @param charset the JDK's decoder for it
 * @param mark how many bytes at the start are the byte-order mark
 * @param kazakh whether the letters of KZ-1048 stand where windows-1251 has others
 * @param guessed whether nothing in the file says so
 */
record Encoding(String name, Charset charset, int mark, boolean kazakh, boolean guessed) {

    /** The letters by which KZ-1048 (Kazakhstan's STRK1048-2002), which the JDK lacks, differs from windows-1251. */
    private static final String RUSSIAN = "ЌЋќћЎўЈҐЄЇґєјЅѕї";

    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    /** Returns an encoding that the bytes themselves prove. */
    static Encoding known(Charset charset) {
        return new Encoding(charset.name(), charset, 0, false, false);
    }

    /** Returns an encoding that a byte-order mark names. */
    static Encoding marked(Charset charset, int mark) {
        return new Encoding(charset.name(), charset, mark, false, false);
    }

    /** Decodes a file; what cannot be decoded becomes U+FFFD. */
    Transcript decode(byte[] bytes) {
        return decode(bytes, mark, bytes.length);
    }

    /** Decodes some of the bytes. */
    Transcript decode(byte[] bytes, int start, int end) {
        Transcript transcript = Transcript.of(bytes, start, end, charset);
        return kazakh ? transcript.with(inKazakh(transcript.text())) : transcript;
    }

    private static String inKazakh(String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int at = 0; at < letters.length(); at++) {
            int index = RUSSIAN.indexOf(letters.charAt(at));
            if (index >= 0) {
                letters.setCharAt(at, KAZAKH.charAt(index));
            }
        }
        return letters.toString();
    }
}
