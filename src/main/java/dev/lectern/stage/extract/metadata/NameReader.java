package dev.lectern.stage.extract.metadata;

import dev.lectern.language.Vocabulary;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the names of people off a line, and tells whether a line is nothing but names. */
public final class NameReader {

    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:[,;&|/·•،؛]|\\s[-–—]\\s)\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}&&[^.)’']]+$");
    /** What stands in brackets behind a name: the place it reports from, its post. */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)?");

    /** The figures and signs that point from a name to a note on it. */
    private static final Pattern NOTE_MARKS = Pattern.compile("(?<=\\p{L}{2})[\\p{Nd}*†‡§¹²³]{1,3}(?=[\\s,;]|$)");

    /**
     * The Arabic "and", written together with the name behind it. Many names begin with the same letter (وليد, وائل), so
     * that it parts names only where there are too many words for one.
     */
    private static final Pattern JOINED_AND = Pattern.compile("(?<=\\S\\s\\S{2,20})\\sو(?=\\S{3,20}\\s\\S)");

    private static final char AND = 'و';
    /** A given name and those of father, grandfather and family. */
    private static final int MOST_WORDS_OF_ONE = 4;

    private static final int MOST_WORDS = 5;

    private final Vocabulary vocabulary;

    /** Reads with the words of a language. */
    public NameReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the names on a line that is known to name people, without honorifics, degrees and agencies. */
    public List<String> names(String line) {
        List<String> names = new ArrayList<>();
        for (String part : parts(ASIDE.matcher(line).replaceAll(" "))) {
            String name = withoutTitles(part);
            boolean agency = vocabulary.matches("agency", name) || vocabulary.matches("role-only", part);
            boolean named = Words.count(name) >= 2 || (names.isEmpty() && isCaseless(name));
            if (!name.isEmpty() && !agency && named && looksLikeName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Tells whether a line is nothing but one to five names, each of two to five capitalised words. */
    public boolean isNames(String line) {
        List<String> parts = parts(line);
        return !parts.isEmpty()
                && parts.size() <= MOST_WORDS
                && !isCaseless(line)
                && parts.stream().allMatch(part -> {
                    String name = withoutTitles(part);
                    return vocabulary.matches("degree-or-honorific", part)
                            || (Words.count(name) >= 2 && looksLikeName(name));
                })
                && !names(line).isEmpty();
    }

    /** Tells whether a line is names and what they are, such as "correspondent", in scripts without capitals too. */
    boolean isNamesWithPost(String line) {
        List<String> parts = parts(line);
        List<String> people = parts.stream()
                .filter(part -> !vocabulary.matches("role-only", part))
                .toList();
        return !people.isEmpty()
                && people.size() < parts.size()
                && people.stream().allMatch(name -> Words.count(name) >= 2 && looksLikeName(name));
    }

    private List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        String names = NOTE_MARKS.matcher(line).replaceAll("");
        for (String part : SEPARATORS.split(splitAtConjunctions(names))) {
            String trimmed = EDGES.matcher(part).replaceAll("").strip();
            if (!trimmed.isEmpty()) {
                parts.addAll(splitAtJoinedAnd(trimmed));
            }
        }
        return parts;
    }

    private static List<String> splitAtJoinedAnd(String names) {
        if (names.indexOf(AND) < 0) {
            return List.of(names);
        }
        String[] halves = JOINED_AND.split(names);
        boolean tooLong = halves.length == 2 && Words.count(names) > MOST_WORDS_OF_ONE;
        return tooLong ? List.of(halves) : List.of(names);
    }

    private String splitAtConjunctions(String line) {
        String split = line;
        for (String conjunction : vocabulary.entries("name-conjunctions")) {
            split = split.replace(" " + conjunction + " ", ", ");
        }
        return split;
    }

    private String withoutTitles(String part) {
        return vocabulary.without("degree-or-honorific", part);
    }

    /** Two to five words, each with a capital or a particle, no digit, none a function word. */
    private boolean looksLikeName(String name) {
        List<Span> words = Words.in(name);
        if (words.isEmpty() || words.size() > MOST_WORDS || name.codePoints().anyMatch(NameReader::isForeign)) {
            return false;
        }
        if (isCaseless(name)) {
            return true;
        }
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).of(name);
            boolean particle = at > 0 && vocabulary.entries("name-particles").contains(word.toLowerCase(Locale.ROOT));
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean afterHyphen = words.get(at).start() > 0
                    && "-‐‑'’".indexOf(name.charAt(words.get(at).start() - 1)) >= 0;
            boolean function =
                    word.length() > 1 && vocabulary.entries("function-words").contains(word.toLowerCase(Locale.ROOT));
            boolean article = at == 0
                    && word.length() == 1
                    && !name.startsWith(".", words.get(at).end());
            if (article || !particle && (!(capital || afterHyphen) || function)) {
                return false;
            }
        }
        return true;
    }

    /** Digits, colons and question marks stand in no name. */
    private static boolean isForeign(int code) {
        return Character.isDigit(code) || ":?!\"“”…".indexOf(code) >= 0;
    }

    private static boolean isCaseless(String text) {
        return text.codePoints().noneMatch(code -> Character.isUpperCase(code) || Character.isLowerCase(code));
    }
}
