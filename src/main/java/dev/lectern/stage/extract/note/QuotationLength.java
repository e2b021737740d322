package dev.lectern.stage.extract.note;

import dev.lectern.model.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a quotation is long enough to be found by its words alone: three words and twelve characters. A Chinese
 * character or a syllable of Japanese says as much as two letters, and where words are not parted by spaces their number
 * is not asked for.
 */
public final class QuotationLength {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_CHARACTERS = 12;
    private static final Set<UnicodeScript> SYLLABIC =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private QuotationLength() {}

    /** Tells whether these words are too few. */
    public static boolean isShort(String quotation) {
        long characters = quotation.codePoints().count()
                + quotation.codePoints().filter(code -> isOf(code, SYLLABIC)).count();
        long letters = quotation.codePoints().filter(Character::isLetter).count();
        long unspaced =
                quotation.codePoints().filter(code -> isOf(code, UNSPACED)).count();
        return characters < FEWEST_CHARACTERS || (2 * unspaced < letters && Words.count(quotation) < FEWEST_WORDS);
    }

    private static boolean isOf(int code, Set<UnicodeScript> scripts) {
        return Character.isLetter(code) && scripts.contains(UnicodeScript.of(code));
    }
}
