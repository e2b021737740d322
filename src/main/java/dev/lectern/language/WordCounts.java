package dev.lectern.language;

import dev.lectern.model.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one script in a text, each looked at once however often it stands there, as {@link Profile} compares them.
 *
 * @param words in the order in which they first stand there
 * @param total how many there are, each as often as it stands there
 */
record WordCounts(List<Counted> words, int total) {

    private static final int MOST_WORDS = 2000;

    /**
     * A word.
     *
     * @param text in small letters, as {@link Profile#typed} has it
     * @param count how often it stands there
     * @param specialLetters its letters that not every language of the script has
     */
    record Counted(String text, int count, List<Integer> specialLetters) {}

    /** Counts the words of a script in the beginning of a text. */
    static WordCounts of(String text, UnicodeScript script) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int read = 0;
        for (String word : Words.folded(text.substring(0, Math.min(text.length(), MOST_WORDS * 10)))) {
            if (read < MOST_WORDS && scriptOf(word.codePointAt(0)) == script) {
                read += count(Profile.typed(word.toLowerCase(Locale.ROOT)), counts);
            }
        }
        List<Counted> words = new ArrayList<>(counts.size());
        counts.forEach((word, count) -> words.add(new Counted(word, count, special(word))));
        return new WordCounts(words, read);
    }

    /** Most words are told without a search through the tables of all scripts. */
    private static UnicodeScript scriptOf(int code) {
        return code >= 'a' && code <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(code);
    }

    /** Counts the parts of a word between its apostrophes, and returns how many there are. */
    private static int count(String word, Map<String, Integer> counts) {
        int parts = 0;
        int start = 0;
        while (start < word.length()) {
            int mark = word.indexOf('\'', start);
            int end = mark < 0 ? word.length() : mark;
            if (end > start) {
                counts.merge(word.substring(start, end), 1, Integer::sum);
                parts++;
            }
            start = end + 1;
        }
        return parts;
    }

    private static List<Integer> special(String word) {
        List<Integer> special = List.of();
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int code = word.codePointAt(at);
            if (Profile.isSpecial(code)) {
                special = special.isEmpty() ? new ArrayList<>() : special;
                special.add(code);
            }
        }
        return special;
    }
}
