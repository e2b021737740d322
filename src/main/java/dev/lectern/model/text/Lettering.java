package dev.lectern.model.text;

import java.util.Locale;

/**
 * Judges whether capital and small letters of found words fit a name as somebody wrote it down.
 *
 * <p>An acronym (two capitals or more, no small letter) fits only as written. Otherwise each word fits as written and in
 * full capitals, and a word written in small letters fits also with its first letter a capital. So "Belt and Road" is
 * found in "BELT AND ROAD" and "Belt And Road" and never in "belt and road", while "color revolution" is found at the
 * head of a sentence and in titles too. Scripts without capitals always fit.
 */
public final class Lettering {

    private Lettering() {}

    /**
     * Tells whether the found letters fit the written ones. Both are {@linkplain SearchForm#cased() prepared} and differ
     * in nothing but their case.
     */
    public static boolean fits(String written, String found) {
        if (written.equals(found)) {
            return true;
        }
        if (isAcronym(written)) {
            return false;
        }
        int at = 0;
        while (at < written.length()) {
            int end = endOfRun(written, at);
            if (!wordFits(written.substring(at, end), found.substring(at, end))) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Tells whether a name is made of two capitals or more and no small letter. */
    public static boolean isAcronym(String name) {
        return name.codePoints().filter(Character::isUpperCase).count() >= 2
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean wordFits(String written, String found) {
        if (written.equals(found) || mapped(written, false).equals(found)) {
            return true;
        }
        boolean small = written.equals(written.toLowerCase(Locale.ROOT));
        return small && mapped(written, true).equals(found);
    }

    /** Returns the word in capitals, or with the first letter alone a capital; letter by letter, so of the same length. */
    private static String mapped(String word, boolean firstOnly) {
        StringBuilder made = new StringBuilder(word.length());
        word.codePoints().forEach(code -> {
            if (!firstOnly) {
                made.appendCodePoint(Character.toUpperCase(code));
            } else {
                made.appendCodePoint(made.length() == 0 ? Character.toTitleCase(code) : code);
            }
        });
        return made.toString();
    }

    /** Returns where the run of word characters, or of others, that starts here ends. */
    private static int endOfRun(String text, int start) {
        boolean word = Words.isWordPart(text.codePointAt(start));
        int at = start;
        while (at < text.length() && Words.isWordPart(text.codePointAt(at)) == word) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
