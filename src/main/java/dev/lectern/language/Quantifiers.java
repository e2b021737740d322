package dev.lectern.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language that qualify numbers and that are counted. */
final class Quantifiers {

    private static final int LONGEST = 4;
    private static final Map<String, Quantifiers> KNOWN = new ConcurrentHashMap<>();

    private final NumberWords numbers;
    private final char decimal;
    private final Map<String, Hedge> hedges = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> currencies = new HashSet<>();
    private final Set<String> percent = new HashSet<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();

    /** A way of saying what is counted: words of which the last may be the beginning of one. */
    private record Noun(String subject, List<String> words) {

        boolean standsAt(List<ProseTokens.Piece> pieces, int at, String first) {
            if (at < 0 || at + words.size() > pieces.size()) {
                return false;
            }
            for (int word = 0; word < words.size(); word++) {
                ProseTokens.Piece piece = pieces.get(at + word);
                boolean fits = fits(words.get(word), word == 0 ? first : piece.key());
                if (!fits || (word > 0 && piece.opens())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            return pattern.endsWith("*")
                    ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                    : word.equals(pattern);
        }
    }

    /** What is counted, and how many pieces say so. */
    record Counted(String subject, int length) {}

    private Quantifiers(String language) {
        ProseFile file = ProseFile.load(language);
        this.numbers = new NumberWords(file);
        this.decimal = file.first("decimal").orElse(".").charAt(0);
        for (String line : file.lines("hedges")) {
            String[] parts = line.split("\\s+", 2);
            hedges.put(plain(parts[1]), Hedge.named(parts[0]));
        }
        file.words("units").forEach(units::add);
        file.words("people").forEach(people::add);
        file.words("currencies").forEach(currencies::add);
        file.words("percent").forEach(percent::add);
        file.lines("subjects").forEach(this::subject);
    }

    static Quantifiers of(String language) {
        return KNOWN.computeIfAbsent(Vocabularies.primary(language), Quantifiers::new);
    }

    NumberWords numbers() {
        return numbers;
    }

    char decimal() {
        return decimal;
    }

    boolean isUnit(String word) {
        return isIn(units, word);
    }

    boolean isPeople(String word) {
        return isIn(people, word);
    }

    boolean isCurrency(String word) {
        return isIn(currencies, word.substring(word.indexOf('\'') + 1));
    }

    boolean isPercent(String word) {
        return isIn(percent, word);
    }

    /** Returns how many pieces before an index are a hedge; the longest wins. */
    int hedgeBefore(List<ProseTokens.Piece> pieces, int end) {
        for (int length = Math.min(LONGEST, end); length > 0; length--) {
            if (hedge(pieces, end - length, end).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /** Returns how many pieces from an index on are a hedge; the longest wins. */
    int hedgeAfter(List<ProseTokens.Piece> pieces, int start) {
        for (int length = Math.min(LONGEST, pieces.size() - start); length > 1; length--) {
            if (hedge(pieces, start, start + length).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    Optional<Hedge> hedge(List<ProseTokens.Piece> pieces, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (ProseTokens.Piece piece : pieces.subList(start, end)) {
            words.append(words.length() == 0 ? "" : " ").append(piece.key());
        }
        return Optional.ofNullable(hedges.get(words.toString()));
    }

    /** Returns what is counted by the words that begin at an index. */
    Optional<Counted> countedAt(List<ProseTokens.Piece> pieces, int at) {
        if (at < 0 || at >= pieces.size() || pieces.get(at).key().isEmpty()) {
            return Optional.empty();
        }
        String key = pieces.get(at).key();
        return counted(pieces, at, key).or(() -> numbers.withoutJoiner(key).flatMap(rest -> counted(pieces, at, rest)));
    }

    private Optional<Counted> counted(List<ProseTokens.Piece> pieces, int at, String first) {
        return nouns.getOrDefault(initial(first), List.of()).stream()
                .filter(noun -> noun.standsAt(pieces, at, first))
                .findFirst()
                .map(noun -> new Counted(noun.subject(), noun.words().size()));
    }

    private void subject(String line) {
        int colon = line.indexOf(':');
        String subject = line.substring(0, colon).strip();
        for (String phrase : line.substring(colon + 1).split("[,\u060C]")) {
            List<String> words = List.of(plain(phrase.strip()).split("\\s+"));
            List<Noun> same = nouns.computeIfAbsent(initial(words.get(0)), first -> new ArrayList<>());
            same.add(new Noun(subject, words));
            same.sort(java.util.Comparator.comparingInt(
                    (Noun noun) -> -noun.words().size()));
        }
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static boolean isIn(Set<String> words, String word) {
        return words.contains(word) || words.contains(word.length() > 4 ? word.substring(0, 4) + "*" : "");
    }

    private static String plain(String phrase) {
        return ProseFile.plain(phrase).replaceAll("[-\\s]+", " ").strip();
    }
}
