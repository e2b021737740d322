package dev.lectern.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a language's section {@code times} says: phrases that mean a time relative to another, and words that tell years
 * from other numbers. A line is {@code meaning = phrase}; in the phrase stand words, {@code (a|b c|)} for one of several,
 * {@code {n}} for a number in figures or words, {@code {month}} and {@code {weekday}} for a name.
 */
final class TimePhrases {

    /** A phrase found: what it means, and the token after it. */
    record Found(TimeMeaning meaning, Slots slots, int end) {}

    /** What stood in the places of a phrase that are open; zero for none. */
    record Slots(int number, int month, boolean solar, int weekday) {
        static final Slots NONE = new Slots(0, 0, false, 0);
    }

    /** The single words that a language uses around years and ranges. */
    enum Words {
        /** Before a year: "in", "since". */
        LEAD,
        /** Behind a number that is a quantity: "people". */
        QUANTITY,
        /** Before a number that is a name: "page". */
        LABEL,
        /** Before the first end of a range: "from". */
        FROM,
        /** Between the ends of a range: "to". */
        TO
    }

    private static final Map<String, TimePhrases> KNOWN = new ConcurrentHashMap<>();

    private static final int SATURDAY = 6;

    private final CalendarNames names;
    private final Node root = new Node();
    private final Map<Words, Set<String>> words = new HashMap<>();
    private final Reckoning.Custom custom;
    /** The words with which a phrase can begin. */
    private final Set<String> openers = new HashSet<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<TimeMeaning> meanings = new ArrayList<>();
    }

    private TimePhrases(String language) {
        this.names = CalendarNames.of(language);
        for (Words kind : Words.values()) {
            words.put(kind, new HashSet<>());
        }
        List<String> lines = Vocabularies.of(language).entries("times");
        boolean saturday = lines.contains("week = saturday");
        this.custom = new Reckoning.Custom(lines.contains("calendar = solar"), saturday ? SATURDAY : 1);
        lines.forEach(this::read);
        openers.addAll(root.next.keySet());
        openers.addAll(names.openers());
    }

    static TimePhrases of(String language) {
        return KNOWN.computeIfAbsent(Vocabularies.primary(language), TimePhrases::new);
    }

    /** Returns the calendar by which the language counts. */
    Reckoning.Custom custom() {
        return custom;
    }

    boolean is(Words kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Returns the longest phrase that begins at a token. */
    Optional<Found> at(Wording wording, int at) {
        Token token = wording.tokens().get(at);
        if (!token.isNumber() && !openers.contains(token.text())) {
            return Optional.empty();
        }
        return Optional.ofNullable(longest(root, wording, at, Slots.NONE));
    }

    private @Nullable Found longest(Node node, Wording wording, int at, Slots slots) {
        List<Token> tokens = wording.tokens();
        Found best = node.meanings.isEmpty() ? null : new Found(node.meanings.get(0), slots, at);
        boolean goesOn = at < tokens.size() && (node == root || isClose(wording.gapAfter(at - 1)));
        if (!goesOn) {
            return best;
        }
        best = longer(best, step(node, tokens.get(at).text(), wording, at + 1, slots));
        if (node.next.containsKey("{n}")) {
            best = longer(
                    best,
                    names.numberAt(tokens, at)
                            .map(found -> step(
                                    node,
                                    "{n}",
                                    wording,
                                    found.end(),
                                    new Slots(found.number(), slots.month(), slots.solar(), slots.weekday())))
                            .orElse(null));
        }
        if (node.next.containsKey("{month}")) {
            best = longer(
                    best,
                    names.monthAt(tokens, at)
                            .map(found -> step(
                                    node,
                                    "{month}",
                                    wording,
                                    found.end(),
                                    new Slots(slots.number(), found.month(), found.solar(), slots.weekday())))
                            .orElse(null));
        }
        if (node.next.containsKey("{weekday}")) {
            best = longer(
                    best,
                    names.weekdayAt(tokens, at)
                            .map(found -> step(
                                    node,
                                    "{weekday}",
                                    wording,
                                    found.end(),
                                    new Slots(slots.number(), slots.month(), slots.solar(), found.number())))
                            .orElse(null));
        }
        return best;
    }

    private @Nullable Found step(Node node, String key, Wording wording, int end, Slots slots) {
        Node next = node.next.get(key);
        return next == null ? null : longest(next, wording, end, slots);
    }

    private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
        return one == null || (other != null && other.end() > one.end()) ? other : one;
    }

    /** Words of a phrase stand side by side; an apostrophe, a hyphen or an abbreviation's dot may part them. */
    private static boolean isClose(String gap) {
        return gap.codePoints()
                .allMatch(code -> Character.isWhitespace(code)
                        || Character.isSpaceChar(code)
                        || "'\u2019\u2018-\u2010\u2011\u200c\u200f\u200e\u00ad".indexOf(code) >= 0);
    }

    private void read(String line) {
        String[] parts = line.split(" = ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("\"" + line + "\" does not say \"meaning = phrase\"");
        }
        switch (parts[0]) {
            case "calendar", "week" -> {}
            case "lead", "quantity", "label", "from", "to" -> {
                Set<String> known =
                        words.getOrDefault(Words.valueOf(parts[0].toUpperCase(Locale.ROOT)), new HashSet<>());
                expansions(parts[1]).forEach(known::addAll);
            }
            default -> {
                TimeMeaning meaning = TimeMeaning.of(parts[0]);
                expansions(parts[1]).forEach(phrase -> add(phrase, meaning));
            }
        }
    }

    private void add(List<String> phrase, TimeMeaning meaning) {
        Node node = root;
        for (String word : phrase) {
            node = node.next.computeIfAbsent(word, unused -> new Node());
        }
        node.meanings.add(meaning);
    }

    /** Returns every sequence of words that a phrase with groups stands for. */
    static List<List<String>> expansions(String phrase) {
        List<List<String>> made = List.of(List.of());
        int at = 0;
        while (at < phrase.length()) {
            int open = phrase.indexOf('(', at);
            made = followed(made, List.of(phrase.substring(at, open < 0 ? phrase.length() : open)));
            if (open < 0) {
                break;
            }
            int close = phrase.indexOf(')', open);
            if (close < 0) {
                throw new IllegalArgumentException("\"" + phrase + "\" has a group that does not close");
            }
            made = followed(made, List.of(phrase.substring(open + 1, close).split("\\|", -1)));
            at = close + 1;
        }
        return made;
    }

    private static List<List<String>> followed(List<List<String>> heads, List<String> tails) {
        List<List<String>> made = new ArrayList<>();
        for (String tail : tails) {
            List<String> words = words(tail);
            for (List<String> head : heads) {
                List<String> whole = new ArrayList<>(head);
                whole.addAll(words);
                made.add(whole);
            }
        }
        return made;
    }

    private static List<String> words(String part) {
        List<String> words = new ArrayList<>();
        for (String word : part.strip().split("\\s+")) {
            if (word.startsWith("{")) {
                words.add(word);
            } else {
                Wording.of(word).tokens().forEach(token -> words.add(token.text()));
            }
        }
        return words;
    }
}
