package dev.lectern.model.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * Where a name may begin and end in running text.
 *
 * <p>Nothing that belongs to a word may stand beside a name, except where a script is written without spaces. An
 * apostrophe between letters belongs to the word, as in "O'Brien" and "Xi'an", except that it closes an article before a
 * name ("l'OTAN", "dell'Unione") and opens an ending after it ("Tokayev's", "Putin'in").
 */
final class WordBoundary {

    private static final int LONGEST_PARTICLE = 8;
    private static final Set<String> ARTICLES = setOf(
            "l d c j m n s t qu jusqu lorsqu puisqu quoiqu dell nell all sull dall coll un nessun quell quest sant gl");
    private static final Set<String> ENDINGS = setOf("s d ll re ve"
            + " in ın un ün nin nın nun nün i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan"
            + " le la yle yla nde nda nden ndan deki daki teki taki li lı lu lü");

    private WordBoundary() {}

    /** Tells whether a name may begin here. */
    static boolean opensAt(String key, int at) {
        int first = key.codePointAt(at);
        if (Character.isLowSurrogate(key.charAt(at)) || Words.isMark(first)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        int before = key.codePointBefore(at);
        if (before == '\'') {
            return closesArticle(key, at - 1);
        }
        return !Words.isWordPart(before) || isUnspaced(before, first);
    }

    /** Tells whether a name may end here. */
    static boolean closesAt(String key, int at) {
        if (at == key.length()) {
            return true;
        }
        int after = key.codePointAt(at);
        if (after == '\'') {
            return opensEnding(key, at + 1);
        }
        return !Words.isWordPart(after) || (isUnspaced(key.codePointBefore(at), after) && !Words.isMark(after));
    }

    private static boolean closesArticle(String key, int apostrophe) {
        int from = apostrophe;
        while (from > 0 && apostrophe - from <= LONGEST_PARTICLE && Words.isWordPart(key.codePointBefore(from))) {
            from = key.offsetByCodePoints(from, -1);
        }
        return from == apostrophe || ARTICLES.contains(key.substring(from, apostrophe));
    }

    private static boolean opensEnding(String key, int start) {
        int to = start;
        while (to < key.length() && to - start <= LONGEST_PARTICLE && Words.isWordPart(key.codePointAt(to))) {
            to = key.offsetByCodePoints(to, 1);
        }
        return to == start || ENDINGS.contains(key.substring(start, to));
    }

    private static boolean isUnspaced(int left, int right) {
        if (left < 0x0E00 && right < 0x0E00) {
            return false;
        }
        UnicodeScript before = scriptOf(left);
        UnicodeScript after = scriptOf(right);
        return isUnspaced(before)
                || isUnspaced(after)
                || (before != after && (before == UnicodeScript.KATAKANA || after == UnicodeScript.KATAKANA));
    }

    private static boolean isUnspaced(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static UnicodeScript scriptOf(int code) {
        return code == 0x30FC ? UnicodeScript.KATAKANA : UnicodeScript.of(code);
    }

    /** Words a space apart, without case: the dotless i is an i there. */
    private static Set<String> setOf(String words) {
        return Set.copyOf(List.of(SearchForm.of(words).key().split(" ")));
    }
}
