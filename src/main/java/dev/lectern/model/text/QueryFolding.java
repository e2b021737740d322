package dev.lectern.model.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What letters are the same to somebody who searches: case, accents, ligatures, and letters that keyboards make differ
 * are none of the reader's concern. Stronger than {@link SearchForm}, which tells names apart in running text.
 *
 * <p>The page that searches does the same in the browser; {@code search/words.tsv} among the tests holds both to it.
 */
final class QueryFolding {

    /** First and last code points of accents and vowel signs that go; marks of other scripts are letters there. */
    private static final int[] ACCENTS = {
        0x0300, 0x036F, 0x0483, 0x0489, 0x0591, 0x05BD, 0x05BF, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, 0x05C7,
        0x0610, 0x061A, 0x0640, 0x0640, 0x064B, 0x065F, 0x0670, 0x0670, 0x06D6, 0x06DC, 0x06DF, 0x06E8, 0x06EA, 0x06ED,
        0x0711, 0x0711, 0x0730, 0x074A, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE00, 0xFE0F, 0xFE20, 0xFE2F,
    };

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ς', "σ"),
            Map.entry(0x064A, "\u06CC"),
            Map.entry(0x0649, "\u06CC"),
            Map.entry(0x0643, "\u06A9"),
            Map.entry(0x0629, "\u0647"),
            Map.entry(0x06C1, "\u0647"),
            Map.entry(0x06D5, "\u0647"),
            Map.entry(0x0671, "\u0627"));

    /** The zeros of the scripts whose digits are read as ASCII ones. */
    private static final Map<Integer, Integer> DIGITS = IntStream.of(
                    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
                    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810)
            .boxed()
            .flatMap(zero -> IntStream.range(0, 10).boxed().map(digit -> Map.entry(zero + digit, '0' + digit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private QueryFolding() {}

    /** Returns a word in the form in which it is looked up; empty where nothing of it is left. */
    static String of(String word) {
        return isPlain(word) ? small(word) : folded(word, QueryFolding::letter);
    }

    /** Returns a word in small letters, with its accents, as a stemmer wants it. */
    static String surface(String word) {
        return isPlain(word)
                ? small(word)
                : folded(word, code -> Character.toString(Character.toLowerCase((int) code)));
    }

    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            char unit = word.charAt(at);
            boolean plain =
                    (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String small(String plain) {
        StringBuilder small = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char unit = plain.charAt(at);
            small.append((char) (unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit));
        }
        return small.toString();
    }

    private static String folded(String word, Function<Integer, String> letter) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(QueryFolding::isRead)
                .forEach(code -> folded.append(letter.apply(code)));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** What stands for an apostrophe is none of the letters of a word, not even where one is made of it ("ŉ"). */
    private static boolean isRead(int code) {
        return QueryWords.isWordPart(code) && !QueryWords.isApostrophe(code) && !Folding.isInvisible(code);
    }

    private static String letter(int code) {
        int small = Character.toLowerCase(code);
        Integer digit = DIGITS.get(small);
        if (digit != null) {
            return Character.toString(digit);
        }
        return isAccent(small) ? "" : LETTERS.getOrDefault(small, Character.toString(small));
    }

    private static boolean isAccent(int code) {
        for (int at = 0; at < ACCENTS.length; at += 2) {
            if (code >= ACCENTS[at] && code <= ACCENTS[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
