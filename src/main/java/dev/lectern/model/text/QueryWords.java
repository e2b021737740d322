package dev.lectern.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words by which a text is found, as they are looked up.
 *
 * <p>A word is a run of letters, digits and marks; an apostrophe or an invisible character inside does not part it, a
 * hyphen does. An article elided before an apostrophe is a word of its own ("l'OTAN"), an ending behind one goes
 * ("Tokayev's"), any other apostrophe vanishes ("O'Brien"). Scripts without spaces give overlapping pairs of characters.
 *
 * <p>The page that searches does the same in the browser; {@code search/words.tsv} among the tests holds both to it.
 */
public final class QueryWords {

    private static final int LONGEST = 40;

    /** Before it no sign but the apostrophe goes on with a word. */
    private static final int ASCII_END = 0x80;

    private static final Set<String> ELISIONS = Set.of(
            ("l d c j m n s t qu jusqu lorsqu puisqu quoiqu dell nell all sull dall coll un nessun quell quest sant gl")
                    .split(" "));
    private static final Set<String> ENDINGS = Set.of(
            "s d ll re ve in un nin nun den dan ten tan de da te ta le la yle yla nde nda nden ndan li lu".split(" "));
    private static final String LONE_ENDING = "s";

    /** First and last code points of scripts that are written without spaces. */
    private static final int[] UNSPACED = {
        0x0E00, 0x0E7F, 0x0E80, 0x0EFF, 0x1000, 0x109F, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0x3029,
        0x3031, 0x3035, 0x3040, 0x30FF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA9E0, 0xA9FF, 0xAA60, 0xAA7F,
        0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x20000, 0x3FFFF,
    };

    /** The general categories L, M and N of Unicode. */
    private static final int WORD_PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private QueryWords() {}

    /**
     * A word.
     *
     * @param form what is looked up
     * @param surface the same in small letters with its accents, as a stemmer wants it
     */
    public record Word(String form, String surface, Kind kind) {}

    /** What a word is in its text. */
    public enum Kind {
        /** A word of its own. */
        WHOLE,
        /** A character and the next one out of a run without spaces, or the only one of it. */
        PAIR,
        /** The last character of such a run, which is found by itself, but not asked for with the run. */
        LAST
    }

    /** Returns the words of a text, in order. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfToken(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                inToken(text.substring(at, end)).stream()
                        .filter(word -> word.kind() != Kind.LAST)
                        .forEach(word -> words.add(word.form()));
                at = end;
            }
        }
        return words;
    }

    /** Returns where the run of letters and what joins them ends that starts here; the same place where none does. */
    public static int endOfToken(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if ((unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9')) {
                at++;
                continue;
            }
            if (unit < ASCII_END && unit != '\'') {
                return at;
            }
            int next = at == start ? at : pastJoiners(text, at);
            int code = next == text.length() ? 0 : text.codePointAt(next);
            if (!isWordPart(code)) {
                return at;
            }
            at = next + Character.charCount(code);
        }
        return at;
    }

    /** Returns the words of one such run, and what else finds it. */
    public static List<Word> inToken(String token) {
        List<Word> words = new ArrayList<>(1);
        String rest = token;
        int first = apostrophe(token, 0);
        if (first >= 0) {
            String before = QueryFolding.of(token.substring(0, first));
            String behind = token.substring(first + 1);
            if (ELISIONS.contains(before) && !QueryFolding.of(behind).equals(LONE_ENDING)) {
                words.add(new Word(before, before, Kind.WHOLE));
                rest = behind;
            }
            rest = withoutEnding(rest);
        }
        addParts(words, rest);
        return words;
    }

    /** Tells whether a code point is a letter, a mark or a number of any script. */
    static boolean isWordPart(int code) {
        return (WORD_PARTS >> Character.getType(code) & 1) != 0;
    }

    private static int pastJoiners(String text, int start) {
        int at = start;
        while (at < text.length() && (isApostrophe(text.charAt(at)) || Folding.isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Tells whether a character is written for an apostrophe. */
    static boolean isApostrophe(int unit) {
        return unit == '\''
                || unit == '\u2018'
                || unit == '\u2019'
                || unit == '\u02BC'
                || unit == '\u02BB'
                || unit == '\uFF07';
    }

    private static int apostrophe(String token, int from) {
        for (int at = from; at < token.length(); at++) {
            if (isApostrophe(token.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static String withoutEnding(String token) {
        int last = -1;
        for (int at = apostrophe(token, 0); at >= 0; at = apostrophe(token, at + 1)) {
            last = at;
        }
        return last > 0 && ENDINGS.contains(QueryFolding.of(token.substring(last + 1)))
                ? token.substring(0, last)
                : token;
    }

    /** Adds the words of a run, parted where a script without spaces begins or ends. */
    private static void addParts(List<Word> words, String token) {
        String run = withoutApostrophes(token);
        String form = QueryFolding.of(run);
        if (form.codePoints().noneMatch(QueryWords::isUnspaced)) {
            if (!form.isEmpty()) {
                words.add(new Word(cut(form), QueryFolding.surface(run), Kind.WHOLE));
            }
            return;
        }
        int[] codes = form.codePoints().toArray();
        int start = 0;
        while (start < codes.length) {
            int end = start + 1;
            boolean unspaced = isUnspaced(codes[start]);
            while (end < codes.length && isUnspaced(codes[end]) == unspaced) {
                end++;
            }
            if (unspaced) {
                addPairs(words, codes, start, end);
            } else {
                String part = new String(codes, start, end - start);
                words.add(new Word(cut(part), part, Kind.WHOLE));
            }
            start = end;
        }
    }

    private static void addPairs(List<Word> words, int[] codes, int start, int end) {
        int last = Math.max(start + 1, end - 1);
        for (int at = start; at < last; at++) {
            String pair = new String(codes, at, Math.min(2, end - at));
            words.add(new Word(pair, pair, Kind.PAIR));
        }
        if (end - start > 1) {
            String closing = Character.toString(codes[end - 1]);
            words.add(new Word(closing, closing, Kind.LAST));
        }
    }

    private static String withoutApostrophes(String run) {
        if (apostrophe(run, 0) < 0) {
            return run;
        }
        StringBuilder bare = new StringBuilder(run.length());
        run.chars().filter(unit -> !isApostrophe(unit)).forEach(unit -> bare.append((char) unit));
        return bare.toString();
    }

    private static String cut(String form) {
        return form.length() <= LONGEST || form.codePointCount(0, form.length()) <= LONGEST
                ? form
                : form.substring(0, form.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isUnspaced(int code) {
        if (code < UNSPACED[0]) {
            return false;
        }
        for (int at = 0; at < UNSPACED.length; at += 2) {
            if (code >= UNSPACED[at] && code <= UNSPACED[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
