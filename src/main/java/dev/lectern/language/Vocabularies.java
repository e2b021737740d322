package dev.lectern.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The vocabularies Lectern knows, each read once. */
public final class Vocabularies {

    /** The languages that have a vocabulary of their own, by their BCP 47 tags, as {@code languages.txt} lists them. */
    public static final List<String> LANGUAGES = KnownLanguages.with("vocabulary");

    private static final String NEUTRAL = "any";
    private static final String SECOND_OPINION = "en";
    private static final Map<String, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    private Vocabularies() {}

    /**
     * Returns the vocabulary of a language: its own phrases, those of no language, and the English ones, because many
     * sites mix. A language that is not known has the latter two.
     *
     * @param language a BCP 47 tag, of which the primary part counts
     */
    public static Vocabulary of(String language) {
        String primary = primary(language);
        String known = LANGUAGES.contains(primary) ? primary : NEUTRAL;
        return KNOWN.computeIfAbsent(known, Vocabularies::load);
    }

    /** Returns the first part of a language tag, in small letters. */
    public static String primary(String language) {
        int end = 0;
        while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
            end++;
        }
        return language.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Vocabulary load(String language) {
        return Vocabulary.of(Stream.of(language, NEUTRAL, SECOND_OPINION)
                .distinct()
                .map(VocabularyFile::load)
                .flatMap(Optional::stream)
                .toList());
    }
}
