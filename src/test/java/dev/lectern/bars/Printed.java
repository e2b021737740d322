package dev.lectern.bars;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The letters and digits on paper, alone, so that hyphens and the ends of lines make no difference. */
final class Printed {

    /** Enough of a paragraph to know it by, and seldom parted by the end of a page. */
    private static final int BEGINNING = 40;

    private final String letters;
    private final Map<Integer, Integer> left = new HashMap<>();

    private Printed(String letters) {
        this.letters = letters;
        letters.codePoints().forEach(letter -> left.merge(letter, 1, Integer::sum));
    }

    static Printed of(String text) {
        return new Printed(letters(text));
    }

    /** Returns whether a text is there from its beginning to its end. */
    boolean has(String text) {
        return letters.contains(letters(text));
    }

    /** Returns whether the beginning of a text is there. */
    boolean begins(String text) {
        String sought = letters(text);
        return letters.contains(sought.substring(0, Math.min(BEGINNING, sought.length())));
    }

    /**
     * Returns whether the letters of a text are there in any order, and takes them away, so that no letter stands for two texts.
     * For lines of both directions, whose order on paper is not that of reading.
     */
    boolean hasLettersFor(String text) {
        boolean enough = true;
        for (int letter : letters(text).codePoints().toArray()) {
            enough &= left.merge(letter, -1, Integer::sum) >= 0;
        }
        return enough;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
