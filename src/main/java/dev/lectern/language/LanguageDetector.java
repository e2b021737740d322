package dev.lectern.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells in what language a text is.
 *
 * <p>A script that one language writes decides by itself. Between languages of one script two things are weighed: the
 * share of words that are among the language's most frequent ones (Ingle's short words, as in Grefenstette, "Comparing
 * two language identification schemes", 1995), and letters that a language has or does not have. A text too short or too
 * mixed to tell gets no answer.
 */
public final class LanguageDetector {

    /** In UTF-16 units: some 500 words. */
    private static final int ENOUGH_TEXT = 3000;

    private static final List<Profile> PROFILES = KnownLanguages.with("detection").stream()
            .map(language -> VocabularyFile.load(language)
                    .map(file -> Profile.of(language, file))
                    .orElseThrow(() -> new IllegalStateException(language + ".txt is missing")))
            .toList();
    private static final Map<UnicodeScript, String> ONE_LANGUAGE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am")));

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_LETTERS = 8;
    private static final double LEAST_SHARE_OF_SCRIPT = 0.6;
    private static final double LEAST_SCORE = 0.14;
    private static final double LEAST_LEAD = 0.04;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int ENOUGH_FOR_A_PASSAGE = 15;
    private static final double MOST_OF_HOME = 0.07;
    private static final double ENOUGH_OF_OTHER = 0.2;

    private record Score(String language, double value) {}

    private LanguageDetector() {}

    /** Returns the script of a language known by its words or by its script alone. */
    static Optional<UnicodeScript> script(String language) {
        return PROFILES.stream()
                .filter(profile -> profile.language().equals(language))
                .map(Profile::script)
                .findFirst()
                .or(() -> ONE_LANGUAGE.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(language))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** Returns the primary BCP 47 tag of the text's language, if the text is enough to tell. */
    public static Optional<String> detect(String text) {
        return detectWhole(middle(text));
    }

    /**
     * Returns the language of a passage where it is surely not that of the text around it, though of the same script.
     *
     * @param home the primary tag of the language of the text around it
     */
    public static Optional<String> detectOther(String passage, String home) {
        Optional<Profile> own = PROFILES.stream()
                .filter(profile -> profile.language().equals(home))
                .findFirst();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        UnicodeScript script = own.get().script();
        String prose = passage.contains("://") ? ADDRESS.matcher(passage).replaceAll(" ") : passage;
        WordCounts words = WordCounts.of(prose, script);
        if (words.total() < ENOUGH_FOR_A_PASSAGE || own.get().score(words) > MOST_OF_HOME) {
            return Optional.empty();
        }
        return byWords(words, script)
                .filter(language -> PROFILES.stream()
                        .filter(profile -> profile.language().equals(language))
                        .anyMatch(profile -> profile.score(words) >= ENOUGH_OF_OTHER));
    }

    /** The middle of a long text is enough, and the surest part of a page: its own text, not its furniture. */
    private static String middle(String text) {
        if (text.length() <= ENOUGH_TEXT) {
            return text;
        }
        int start = (text.length() - ENOUGH_TEXT) / 2;
        return text.substring(start, start + ENOUGH_TEXT);
    }

    private static Optional<String> detectWhole(String text) {
        Map<UnicodeScript, Integer> letters = Scripts.letters(text);
        int total = letters.values().stream().mapToInt(Integer::intValue).sum();
        Optional<UnicodeScript> script = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= LEAST_SHARE_OF_SCRIPT * total)
                .map(Map.Entry::getKey);
        int eastAsian = letters.getOrDefault(UnicodeScript.HAN, 0) + kana(letters);
        if (total > 0 && eastAsian >= LEAST_SHARE_OF_SCRIPT * total && eastAsian >= FEWEST_LETTERS / 2) {
            return Optional.of(kana(letters) * 20 >= eastAsian ? "ja" : "zh");
        }
        if (script.isEmpty() || total < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return Optional.ofNullable(ONE_LANGUAGE.get(script.get())).or(() -> byWords(WordCounts.of(text, script.get()), script.get()));
    }

    private static int kana(Map<UnicodeScript, Integer> letters) {
        return letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    }

    private static Optional<String> byWords(WordCounts words, UnicodeScript script) {
        if (words.total() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Score> scores = PROFILES.stream()
                .filter(profile -> profile.script() == script)
                .map(profile -> new Score(profile.language(), profile.score(words)))
                .sorted(Comparator.comparingDouble(Score::value).reversed())
                .toList();
        if (scores.isEmpty() || scores.get(0).value() < LEAST_SCORE) {
            return Optional.empty();
        }
        double second = scores.size() > 1 ? scores.get(1).value() : 0;
        return scores.get(0).value() - second < LEAST_LEAD
                ? Optional.empty()
                : Optional.of(scores.get(0).language());
    }
}
