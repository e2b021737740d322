package dev.lectern.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What tells a language from others of its script.
 *
 * @param language its tag
 * @param script what it is written in
 * @param words its most frequent words, in small letters
 * @param letters those it has beyond the ones that every language of the script has
 */
record Profile(String language, UnicodeScript script, Set<String> words, Set<Integer> letters) {

    private static final double WORTH_OF_A_LETTER = 0.25;
    private static final String BASIC_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщьюя";
    /** With the Arabic and the Persian forms of yeh and kaf: old encodings have only one of each, so either may be typed. */
    private static final String BASIC_ARABIC = "ابتثجحخدذرزسشصضطظعغفقلمنهوءئآيیكک";

    static Profile of(String language, VocabularyFile file) {
        List<String> words = file.entries(Section.FUNCTION_WORDS);
        Set<Integer> letters = file.entries(Section.LETTERS).stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        UnicodeScript script = UnicodeScript.of(words.get(0).codePointAt(0));
        return new Profile(language, script, words.stream().map(Profile::typed).collect(Collectors.toSet()), letters);
    }

    /** Returns a word with the Persian forms of the letters that Arabic writes otherwise. */
    static String typed(String word) {
        return word.replace('ي', 'ی').replace('ك', 'ک');
    }

    /** Returns the share of words that speak for the language, less the share of those it could not have written. */
    double score(WordCounts text) {
        double points = 0;
        for (WordCounts.Counted word : text.words()) {
            points += word.count() * ((words.contains(word.text()) ? 1 : 0) + worthOf(word.specialLetters()));
        }
        return points / text.total();
    }

    private double worthOf(List<Integer> special) {
        if (special.isEmpty()) {
            return 0;
        }
        return letters.containsAll(special) ? WORTH_OF_A_LETTER : -1;
    }

    /** Tells whether a code point is a letter that not every language of its script has. */
    static boolean isSpecial(int code) {
        return !isBasic(code) && Character.isLetter(code);
    }

    private static boolean isBasic(int code) {
        return (code >= 'a' && code <= 'z') || BASIC_CYRILLIC.indexOf(code) >= 0 || BASIC_ARABIC.indexOf(code) >= 0;
    }
}
