package dev.lectern.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stems of one language's words: what is left of a word when the endings and beginnings that grammar gives it are
 * taken off. Light by intention: it brings the forms of one word together and hardly ever two words. The rules are data;
 * the longest ending that leaves three letters goes, once, then the longest beginning.
 */
public final class Stems {

    private static final int SHORTEST = 3;
    private static final Map<String, Stems> KNOWN = new ConcurrentHashMap<>();

    private final List<Rule> endings = new ArrayList<>();
    private final List<Rule> beginnings = new ArrayList<>();
    private final Set<String> weak = new HashSet<>();
    private final Set<String> weakEndings = new HashSet<>();
    private final Set<String> strong = new HashSet<>();
    private final boolean capitalisesNouns;
    private final Set<String> common = new HashSet<>();

    /** An ending or beginning, and what stands for it. */
    private record Rule(String from, String to) {}

    private Stems(String language) {
        ProseFile file = ProseFile.load(language);
        file.words("inflections").forEach(this::add);
        Comparator<Rule> longest =
                Comparator.comparing((Rule rule) -> -rule.from().length()).thenComparing(Rule::from);
        endings.sort(longest);
        beginnings.sort(longest);
        file.words("weak-words").forEach(this::addWeak);
        this.capitalisesNouns = file.first("capitals").isPresent();
        Vocabularies.of(language).entries(Section.FUNCTION_WORDS.label()).stream()
                .map(ProseFile::plain)
                .forEach(weak::add);
        file.words("common-words").map(this::stripped).forEach(common::add);
    }

    /** Returns the stems of a language, a BCP 47 tag of which the primary part counts. */
    public static Stems of(String language) {
        return KNOWN.computeIfAbsent(Vocabularies.primary(language), Stems::new);
    }

    /** Tells whether enough is known of the language to tell words that carry a subject from those that do not. */
    public boolean isKnown() {
        return !common.isEmpty();
    }

    /** Returns the stem of a word; empty for one that carries no subject of its own, such as "the" or "two". */
    public String stem(String word) {
        String plain = ProseFile.plain(word);
        return isWeak(plain) || isBare(plain) ? "" : stripped(plain);
    }

    /** Tells whether a stem is so frequent in prose that it says little about what a passage speaks of. */
    public boolean isCommon(String stem) {
        return common.contains(stem);
    }

    /** Tells whether the language writes nouns with a capital, so that a capital tells no name. */
    public boolean capitalisesNouns() {
        return capitalisesNouns;
    }

    private void addWeak(String word) {
        if (word.startsWith("*")) {
            weakEndings.add(word.substring(1));
        } else if (word.startsWith("!")) {
            strong.add(word.substring(1));
        } else {
            weak.add(word);
        }
    }

    private boolean isWeak(String plain) {
        return weak.contains(plain)
                || (!strong.contains(plain) && weakEndings.stream().anyMatch(plain::endsWith));
    }

    private void add(String rule) {
        String[] sides = rule.split(">", 2);
        String from = sides[0].replace("-", "");
        String to = sides.length == 1 ? "" : sides[1].replace("-", "");
        (sides[0].startsWith("-") ? endings : beginnings).add(new Rule(from, to));
    }

    private String stripped(String plain) {
        String word = plain;
        for (Rule rule : endings) {
            if (word.endsWith(rule.from()) && word.length() - rule.from().length() >= SHORTEST) {
                word = word.substring(0, word.length() - rule.from().length()) + rule.to();
                break;
            }
        }
        for (Rule rule : beginnings) {
            if (word.startsWith(rule.from()) && word.length() - rule.from().length() >= SHORTEST) {
                return rule.to() + word.substring(rule.from().length());
            }
        }
        return word;
    }

    /** Tells whether a word is a letter of its own or has a digit, as what counts and what abbreviates says nothing. */
    private static boolean isBare(String plain) {
        return plain.isEmpty()
                || plain.codePointCount(0, plain.length()) < 2 && !Character.isIdeographic(plain.codePointAt(0))
                || plain.codePoints().anyMatch(Character::isDigit);
    }
}
