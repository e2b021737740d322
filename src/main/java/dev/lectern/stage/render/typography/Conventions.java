package dev.lectern.stage.render.typography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is customary in a language, as its file says; of a language without a file nothing is known. */
final class Conventions {

    private static final Map<String, Conventions> KNOWN = new ConcurrentHashMap<>();

    private final boolean known;
    private final boolean leftAlone;
    private final List<Quotes> quotes;
    private final Optional<Dash> dash;
    private final boolean apostrophes;
    private final Optional<String> digitGap;
    private final Map<Section, Set<String>> words;

    private Conventions(Map<Section, List<String>> sections) {
        this.known = !sections.isEmpty();
        this.leftAlone = sections.containsKey(Section.LEAVE_ALONE);
        this.quotes = lines(sections, Section.QUOTATION_MARKS).stream()
                .map(Quotes::parse)
                .toList();
        this.dash = lines(sections, Section.DASH).stream().findFirst().map(Dash::parse);
        this.apostrophes = sections.containsKey(Section.APOSTROPHES);
        this.digitGap = lines(sections, Section.DIGIT_GROUPS).stream()
                .findFirst()
                .map(width -> String.valueOf(width.equals("narrow") ? Signs.NARROW : Signs.NO_BREAK));
        Map<Section, Set<String>> sets = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            List<String> entries = new ArrayList<>();
            lines(sections, section).forEach(line -> entries.addAll(List.of(line.split(" +"))));
            sets.put(section, Set.copyOf(entries));
        }
        this.words = sets;
    }

    /** Returns the conventions for a BCP 47 tag. What a country's file says takes the place of the language's. */
    static Conventions of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        String country = locale.getCountry();
        String name = country.isEmpty() ? language : language + "-" + country;
        Conventions known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Map<Section, List<String>> sections = new EnumMap<>(Section.class);
        ConventionsFile.load(language).ifPresent(sections::putAll);
        if (!country.isEmpty()) {
            ConventionsFile.load(name).ifPresent(sections::putAll);
        }
        return KNOWN.computeIfAbsent(name, missing -> new Conventions(sections));
    }

    private static List<String> lines(Map<Section, List<String>> sections, Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Tells whether the language has a file. */
    boolean isKnown() {
        return known;
    }

    boolean isLeftAlone() {
        return leftAlone;
    }

    /** Returns the ways to quote, the usual one first. */
    List<Quotes> quotes() {
        return quotes;
    }

    Optional<Dash> dash() {
        return dash;
    }

    boolean hasApostrophes() {
        return apostrophes;
    }

    /** Returns the space between groups of three digits, where the language has one. */
    Optional<String> digitGap() {
        return digitGap;
    }

    boolean has(Section section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    boolean has(Section section, int sign) {
        Set<String> signs = words.getOrDefault(section, Set.of());
        return sign > 0 && !signs.isEmpty() && signs.contains(Character.toString(sign));
    }

    boolean hasAny(Section section) {
        return !words.getOrDefault(section, Set.of()).isEmpty();
    }
}
