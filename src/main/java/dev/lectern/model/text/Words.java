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

    private Words() {}

    /** Returns where the words of a text stand, in order. */
    public static List<Span> in(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            if (isWordPart(code)) {
                int end = endOfWord(text, at);
                words.add(new Span(at, end));
                at = end;
            } else {
                at += Character.charCount(code);
            }
        }
        return words;
    }

    /** Returns the words of a text in small letters, with joiners and soft hyphens taken out. */
    public static List<String> folded(String text) {
        String folded = Folding.fold(text).text().toLowerCase(Locale.ROOT);
        return in(folded).stream().map(word -> word.of(folded)).toList();
    }

    /** Returns how many words a text has. */
    public static int count(String text) {
        return in(text).size();
    }

    /** Tells whether a code point can stand in a word: a letter, a mark or a digit of any script. */
    public static boolean isWordPart(int code) {
        return Character.isLetterOrDigit(code) || isMark(code);
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

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        boolean alone = standsAlone(first);
        while (at < text.length()) {
            int code = text.codePointAt(at);
            boolean continues = isMark(code) || (!alone && isWordPart(code) && !standsAlone(code));
            int next = continues ? at + Character.charCount(code) : pastJoiners(text, at);
            if (next == at || (alone && !continues)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Returns where the word goes on behind joiners, or the same place where it does not. */
    private static int pastJoiners(String text, int start) {
        int at = start;
        while (at < text.length() && joinsWords(text.charAt(at))) {
            at++;
        }
        boolean continues =
                at < text.length() && isWordPart(text.codePointAt(at)) && !standsAlone(text.codePointAt(at));
        return continues ? at : start;
    }

    private static boolean joinsWords(int code) {
        return code == '\'' || code == '\u2018' || code == '\u2019' || Folding.isInvisible(code);
    }

    /** Tells whether a character is a word of its own: Chinese characters and hiragana. */
    private static boolean standsAlone(int code) {
        return code >= 0x2E80 && (Character.isIdeographic(code) || UnicodeScript.of(code) == UnicodeScript.HIRAGANA);
    }
}
