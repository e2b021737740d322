package dev.lectern.model.text;

import java.text.Normalizer;

/**
 * Makes spellings of one word the same and remembers where each character stood.
 *
 * <p>Folded are: canonical forms (a letter with a combining accent becomes the one letter, Unicode Standard Annex 15),
 * spaces of any width (to a space), curly and primed quotation marks (to straight ones), the hyphens U+2010 and U+2011
 * (to a hyphen-minus). Invisible characters (soft hyphen, zero-width joiners and spaces, direction marks) vanish. Case
 * and accents themselves are kept: whether they matter is the caller's rule.
 */
public final class Folding {

    private Folding() {}

    /**
     * A folded text and the way back.
     *
     * @param text the folded text
     * @param starts for each unit of it, where the character it came from starts in the original
     * @param ends for each unit of it, where that character ends in the original
     */
    public record Folded(String text, int[] starts, int[] ends) {

        /** Returns the range of the original that a non-empty range of the folded text came from. */
        public Span original(int start, int end) {
            return new Span(starts[start], ends[end - 1]);
        }
    }

    /** Folds a text. */
    public static Folded fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length() * 2 + 1];
        int[] ends = new int[text.length() * 2 + 1];
        int at = 0;
        while (at < text.length()) {
            int end = endOfCluster(text, at);
            String made = foldCluster(text, at, end);
            if (folded.length() + made.length() > starts.length) {
                starts = java.util.Arrays.copyOf(starts, starts.length * 2 + made.length());
                ends = java.util.Arrays.copyOf(ends, ends.length * 2 + made.length());
            }
            for (int unit = 0; unit < made.length(); unit++) {
                starts[folded.length() + unit] = at;
                ends[folded.length() + unit] = end;
            }
            folded.append(made);
            at = end;
        }
        return new Folded(folded.toString(), starts, ends);
    }

    /** Tells whether a character shows nothing and parts nothing: soft hyphen, zero-width characters, direction marks. */
    public static boolean isInvisible(int code) {
        return code == 0x00AD
                || (code >= 0x200B && code <= 0x200F)
                || (code >= 0x202A && code <= 0x202E)
                || (code >= 0x2060 && code <= 0x2064)
                || (code >= 0x2066 && code <= 0x2069)
                || code == 0xFEFF;
    }

    /** Tells whether a text shows nothing: only white space of any width and invisible characters. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(code -> isSpace(code) || isInvisible(code));
    }

    /** Tells whether a character is white space of any width, no-break spaces and control characters included. */
    public static boolean isSpace(int code) {
        return Character.isWhitespace(code) || Character.isSpaceChar(code) || Character.isISOControl(code);
    }

    private static int endOfCluster(String text, int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return at;
    }

    private static String foldCluster(String text, int start, int end) {
        int code = text.codePointAt(start);
        if (end - start > Character.charCount(code)) {
            return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        }
        if (isInvisible(code)) {
            return "";
        }
        if (isSpace(code)) {
            return " ";
        }
        return switch (code) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u02BB' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2010', '\u2011' -> "-";
            default ->
                code < 0xC0
                        ? Character.toString(code)
                        : Normalizer.normalize(Character.toString(code), Normalizer.Form.NFC);
        };
    }
}
