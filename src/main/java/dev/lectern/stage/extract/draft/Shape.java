package dev.lectern.stage.extract.draft;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a passage looks like, whatever it says.
 *
 * @param words how many words; in scripts written without spaces two characters count as a word
 * @param endsSentence whether it ends like a sentence, closing quotes and brackets aside
 * @param asks whether it ends with a question mark
 * @param startsSmall whether its first letter is small
 * @param startsInside whether it begins with a mark that can only stand inside a sentence, such as a full stop
 * @param capitals the share of its words that begin with a capital, from 0 to 1
 */
public record Shape(
        int words, boolean endsSentence, boolean asks, boolean startsSmall, boolean startsInside, double capitals) {

    /** The scripts that are written without spaces. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** No letter of these scripts comes before Thai. */
    private static final int FIRST_UNSPACED = 0x0E00;

    private static final String CLOSERS = "\"'”’»)]）」』›“";
    private static final String INSIDE_MARKS = ".,;:)!?…،؛，、。；：）";

    /** Looks at a text. */
    public static Shape of(String text) {
        List<Span> words = Words.in(text);
        String bare = withoutClosers(text.strip());
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(text.codePointAt(word.start()))
                        || Character.isTitleCase(text.codePointAt(word.start())))
                .count();
        boolean inside = !text.isEmpty() && INSIDE_MARKS.indexOf(text.charAt(0)) >= 0 && !text.startsWith("...");
        return new Shape(
                count(text, words),
                Punctuation.endsSentence(bare),
                Punctuation.asks(bare),
                startsSmall(text),
                inside,
                words.isEmpty() ? 0 : (double) capitals / words.size());
    }

    /** Tells whether it is running text: a sentence of some length, or long enough to be one whatever its end. */
    public boolean isProse() {
        return words >= 18 || (words >= 8 && endsSentence);
    }

    private static boolean startsSmall(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }

    private static int count(String text, List<Span> words) {
        long spaced = words.stream()
                .filter(word -> !isUnspaced(text.codePointAt(word.start())))
                .count();
        long unspaced = text.codePoints().filter(Shape::isUnspaced).count();
        return (int) (spaced + (unspaced + 1) / 2);
    }

    private static boolean isUnspaced(int code) {
        return code >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(code));
    }

    private static String withoutClosers(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Folding.isInvisible(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }
}
