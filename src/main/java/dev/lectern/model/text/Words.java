package dev.lectern.model.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words: runs of letters, marks and digits of any script, with the apostrophes and joiners that stand
 * inside them. A hyphen parts words. Chinese characters and hiragana, written without spaces, are a word each.
 */
public final class Words {

    private static final int FIRST_MARK = 0x300;
    private static final int ASCII_END = 0x80;

    private Words() {}

    /** Returns where the words of a text stand, in order. */
    public static List<Span> in(String text) {
        List<Span> words = new ArrayList<>();
        char[] units = text.toCharArray();
        for (int at = nextWord(units, 0); at < units.length; ) {
            int end = endOfWord(units, at);
            words.add(new Span(at, end));
            at = nextWord(units, end);
        }
        return words;
    }

    /** Returns the words of a text in small letters, with joiners and soft hyphens taken out. */
    public static List<String> folded(String text) {
        String folded = Folding.folded(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        char[] units = folded.toCharArray();
        for (int at = nextWord(units, 0); at < units.length; ) {
            int end = endOfWord(units, at);
            words.add(folded.substring(at, end));
            at = nextWord(units, end);
        }
        return List.copyOf(words);
    }

    /** Returns how many words a text has. */
    public static int count(String text) {
        char[] units = text.toCharArray();
        int count = 0;
        for (int at = nextWord(units, 0); at < units.length; at = nextWord(units, endOfWord(units, at))) {
            count++;
        }
        return count;
    }

    /** Tells whether a code point can stand in a word: a letter, a mark or a digit of any script. */
    public static boolean isWordPart(int code) {
        return code < ASCII_END ? isAscii(code) : Character.isLetterOrDigit(code) || isMark(code);
    }

    /** Tells whether a code point is a mark on the letter before it. */
    public static boolean isMark(int code) {
        if (code < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Tells of the commonest letters and digits what {@link #isWordPart} tells of all, quickly. */
    private static boolean isAscii(int code) {
        return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z' || code >= '0' && code <= '9';
    }

    private static int nextWord(char[] units, int from) {
        int at = from;
        while (at < units.length) {
            int code = Character.codePointAt(units, at);
            if (isWordPart(code)) {
                return at;
            }
            at += Character.charCount(code);
        }
        return at;
    }

    private static int endOfWord(char[] units, int start) {
        int first = Character.codePointAt(units, start);
        int at = start + Character.charCount(first);
        boolean alone = standsAlone(first);
        while (at < units.length) {
            if (!alone && units[at] < ASCII_END && isAscii(units[at])) {
                at++;
                continue;
            }
            int code = Character.codePointAt(units, at);
            boolean continues = isMark(code) || (!alone && isWordPart(code) && !standsAlone(code));
            int next = continues ? at + Character.charCount(code) : pastJoiners(units, at);
            if (next == at || (alone && !continues)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Returns where the word goes on behind joiners, or the same place where it does not. */
    private static int pastJoiners(char[] units, int start) {
        int at = start;
        while (at < units.length && joinsWords(units[at])) {
            at++;
        }
        if (at == start || at == units.length) {
            return start;
        }
        int code = Character.codePointAt(units, at);
        return isWordPart(code) && !standsAlone(code) ? at : start;
    }

    private static boolean joinsWords(int code) {
        return code == '\'' || code == '\u2018' || code == '\u2019' || Folding.isInvisible(code);
    }

    /** Tells whether a character is a word of its own: Chinese characters and hiragana. */
    private static boolean standsAlone(int code) {
        return code >= 0x2E80 && (Character.isIdeographic(code) || UnicodeScript.of(code) == UnicodeScript.HIRAGANA);
    }
}
