package dev.lectern.model.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes spellings of one word the same and remembers where each character stood.
 *
 * <p>Folded are: canonical forms (a letter with a combining accent becomes the one letter, conjoining jamo become the
 * syllable, Unicode Standard Annex 15), spaces of any width (to a space), curly and primed quotation marks (to straight
 * ones), the hyphens U+2010 and U+2011 (to a hyphen-minus). Invisible characters (soft hyphen, zero-width joiners and
 * spaces, direction marks) vanish. Case and accents themselves are kept: whether they matter is the caller's rule.
 */
public final class Folding {

    private static final int FIRST_MARK = 0x300;

    /** The first character that is none of ASCII that is seen. */
    private static final int ASCII_END = 0x7F;

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
        char[] units = text.toCharArray();
        int[] starts = new int[units.length + 8];
        int[] ends = new int[units.length + 8];
        int at = endOfBare(units, 0);
        for (int place = 0; place < at; place++) {
            starts[place] = place;
            ends[place] = place + 1;
        }
        if (at == units.length) {
            return new Folded(text, starts, ends);
        }
        StringBuilder folded = new StringBuilder(units.length).append(units, 0, at);
        while (at < units.length) {
            int from = folded.length();
            int end = endOfBare(units, at);
            boolean bare = end > at;
            if (bare) {
                folded.append(units, at, end - at);
            } else {
                end = appendCluster(folded, text, at);
            }
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() * 2);
                ends = Arrays.copyOf(ends, folded.length() * 2);
            }
            for (int place = from; place < folded.length(); place++) {
                starts[place] = bare ? at + place - from : at;
                ends[place] = bare ? at + place - from + 1 : end;
            }
            at = end;
        }
        return new Folded(folded.toString(), starts, ends);
    }

    /** Returns a folded text without the way back. */
    public static String folded(String text) {
        char[] units = text.toCharArray();
        int at = endOfBare(units, 0);
        if (at == units.length) {
            return text;
        }
        StringBuilder folded = new StringBuilder(units.length).append(units, 0, at);
        while (at < units.length) {
            int start = appendCluster(folded, text, at);
            at = endOfBare(units, start);
            folded.append(units, start, at - start);
        }
        return folded.toString();
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
        if (code > ' ' && code < 0x7F) {
            return false;
        }
        return Character.isWhitespace(code) || Character.isSpaceChar(code) || Character.isISOControl(code);
    }

    /** Returns the text with each run of white space turned into one space, and none at either end. */
    public static String singleSpaced(String text) {
        char[] units = text.toCharArray();
        if (isSingleSpaced(units)) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(units.length);
        boolean owed = false;
        for (char unit : units) {
            if (isSpace(unit)) {
                owed = spaced.length() > 0;
                continue;
            }
            if (owed) {
                spaced.append(' ');
                owed = false;
            }
            spaced.append(unit);
        }
        return spaced.toString();
    }

    private static boolean isSingleSpaced(char[] units) {
        boolean parted = true;
        for (char unit : units) {
            boolean space = isSpace(unit);
            if (space && (parted || unit != ' ')) {
                return false;
            }
            parted = space;
        }
        return units.length == 0 || !parted;
    }

    /** Returns where the characters end, from a place on, that are of ASCII and have no mark behind them: they stay. */
    private static int endOfBare(char[] units, int start) {
        int end = start;
        while (end < units.length && units[end] >= ' ' && units[end] < ASCII_END) {
            end++;
        }
        boolean marked = end > start && end < units.length && units[end] >= ASCII_END;
        return marked ? end - 1 : end;
    }

    /** Appends what a letter and the marks on it fold to, and returns where they end. */
    private static int appendCluster(StringBuilder folded, String text, int start) {
        int end = endOfCluster(text, start);
        folded.append(foldCluster(text, start, end));
        return end;
    }

    /** Returns where a letter and its marks end; an invisible character before a mark does not part the two. */
    private static int endOfCluster(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (isInvisible(first)) {
            return end;
        }
        int at = end;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            at += Character.charCount(code);
            if (isMark(code) || isConjoining(code)) {
                end = at;
            } else if (!isInvisible(code)) {
                return end;
            }
        }
        return end;
    }

    private static boolean isMark(int code) {
        if (code < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Tells whether a code point is a vowel or final consonant that completes a Hangul syllable. */
    private static boolean isConjoining(int code) {
        return code >= 0x1160 && code <= 0x11FF;
    }

    private static String foldCluster(String text, int start, int end) {
        int code = text.codePointAt(start);
        if (end - start > Character.charCount(code)) {
            return Normalizer.normalize(visible(text.substring(start, end)), Normalizer.Form.NFC);
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

    private static String visible(String cluster) {
        StringBuilder visible = new StringBuilder(cluster.length());
        cluster.codePoints().filter(code -> !isInvisible(code)).forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
