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
        return of(words(text, script));
    }

    /** Counts words. */
    static WordCounts of(List<String> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        all.forEach(word -> counts.merge(word, 1, Integer::sum));
        List<Counted> words = new ArrayList<>(counts.size());
        counts.forEach((word, count) -> words.add(new Counted(word, count, Profile.specialLetters(word))));
        return new WordCounts(words, all.size());
    }

    /** Returns the words of a script in the beginning of a text, as {@link Profile#typed} has them; an apostrophe parts two. */
    static List<String> words(String text, UnicodeScript script) {
        List<String> words = new ArrayList<>();
        for (String word : Words.folded(text.substring(0, Math.min(text.length(), MOST_WORDS * 10)))) {
            if (words.size() < MOST_WORDS && scriptOf(word.codePointAt(0)) == script) {
                addParts(Profile.typed(word.toLowerCase(Locale.ROOT)), words);
            }
        }
        return words;
    }

    /** Most words are told without a search through the tables of all scripts. */
    private static UnicodeScript scriptOf(int code) {
        return code >= 'a' && code <= 'z' ? UnicodeScript.LATIN : UnicodeScript.of(code);
    }

    private static void addParts(String word, List<String> words) {
        int start = 0;
        while (start < word.length()) {
            int mark = word.indexOf('\'', start);
            int end = mark < 0 ? word.length() : mark;
            if (end > start) {
                words.add(word.substring(start, end));
            }
            start = end + 1;
        }
    }
}
