package dev.lectern.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The scripts of texts and of languages. */
public final class Scripts {

    /** The codes (ISO 15924) of the scripts that a passage is told apart by. */
    private static final Map<UnicodeScript, String> CODES = List.of(
                    "Adlm", "Arab", "Armn", "Beng", "Bopo", "Cans", "Cher", "Copt", "Cyrl", "Deva", "Ethi", "Geor",
                    "Goth", "Grek", "Gujr", "Guru", "Hang", "Hani", "Hebr", "Hira", "Kana", "Khmr", "Knda", "Laoo",
                    "Latn", "Mlym", "Mong", "Mymr", "Nkoo", "Orya", "Sinh", "Syrc", "Taml", "Telu", "Tfng", "Thaa",
                    "Thai", "Tibt")
            .stream()
            .collect(Collectors.toMap(
                    UnicodeScript::forName, code -> code, (one, two) -> one, () -> new EnumMap<>(UnicodeScript.class)));

    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeScript> KOREAN = EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
    private static final Set<UnicodeScript> CHINESE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);

    private static final Optional<UnicodeScript> LATIN = Optional.of(UnicodeScript.LATIN);

    /** The end of Latin Extended-B; before it the micro sign alone is a letter of no script. */
    private static final int LAST_LATIN = 0x24F;

    private static final int MICRO_SIGN = 0xB5;

    private Scripts() {}

    /** Returns the scripts a BCP 47 tag speaks of; empty where its language is not known. */
    public static Set<UnicodeScript> of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        Optional<UnicodeScript> named = CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(locale.getScript()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (named.isPresent()) {
            return Set.of(named.get());
        }
        return switch (locale.getLanguage()) {
            case "ja" -> JAPANESE;
            case "ko" -> KOREAN;
            case "zh" -> CHINESE;
            default ->
                LanguageDetector.script(locale.getLanguage()).map(Set::of).orElse(Set.of());
        };
    }

    /** Returns the script of a letter; empty for a sign that belongs to all scripts. */
    public static Optional<UnicodeScript> of(int letter) {
        if (!Character.isLetter(letter)) {
            return Optional.empty();
        }
        if (isPlainLatin(letter)) {
            return LATIN;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN
                ? Optional.empty()
                : Optional.of(script);
    }

    /** Returns how many letters of each script a text has. */
    public static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            at += Character.charCount(code);
            if (code > LAST_LATIN || code == MICRO_SIGN) {
                of(code).ifPresent(script -> counts.merge(script, 1, Integer::sum));
            } else if (Character.isLetter(code)) {
                latin++;
            }
        }
        if (latin > 0) {
            counts.put(UnicodeScript.LATIN, counts.getOrDefault(UnicodeScript.LATIN, 0) + latin);
        }
        return counts;
    }

    /** Most letters are told without a search through the tables of all scripts. */
    private static boolean isPlainLatin(int letter) {
        return letter <= LAST_LATIN && letter != MICRO_SIGN;
    }

    /** Returns the script most letters of a text are of. */
    public static Optional<UnicodeScript> most(String text) {
        return most(letters(text));
    }

    /** Returns the script that has most letters. */
    public static Optional<UnicodeScript> most(Map<UnicodeScript, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * Returns the language of some words in a script of their own: by name where the words or the script tell, else the
     * script with an unknown language, as {@code und-Arab}.
     */
    public static Optional<String> tag(String words) {
        Map<UnicodeScript, Integer> letters = letters(words);
        boolean isJapanese = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        if (isJapanese) {
            return Optional.of("ja");
        }
        return LanguageDetector.detect(words)
                .or(() -> most(words).map(CODES::get).map(code -> "und-" + code));
    }

    /** Returns a language with the script it is written in. */
    public static String named(String language, Optional<UnicodeScript> script) {
        return script.map(CODES::get).map(code -> language + "-" + code).orElse(language);
    }

    /** Returns the scripts that are written together with one. */
    public static Set<UnicodeScript> together(UnicodeScript script) {
        return JAPANESE.contains(script) ? JAPANESE : EnumSet.of(script);
    }
}
