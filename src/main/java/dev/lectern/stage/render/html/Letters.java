package dev.lectern.stage.render.html;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters that a list is sorted by and parted at. */
final class Letters {

    /** Stands for names that do not begin with a letter. */
    static final String OTHER = "#";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** Returns a name in small letters without accents. */
    static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the first letter of a name in capitals, or {@link #OTHER} for what does not begin with one. */
    static String first(String name) {
        return plain(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .filter(Character::isLetter)
                .mapToObj(code -> Character.toString(code).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(OTHER);
    }

    /** Returns the anchor of a letter: {@code letter-a}. */
    static String anchor(String letter) {
        if (letter.equals(OTHER)) {
            return "letter-other";
        }
        int code = letter.codePointAt(0);
        return "letter-" + (code < 0x80 ? letter.toLowerCase(Locale.ROOT) : Integer.toHexString(code));
    }
}
