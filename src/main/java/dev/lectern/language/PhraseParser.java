package dev.lectern.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a pattern: words, {@code #} for a number, {@code …} for one or more of anything, {@code ~} for up to three words,
 * {@code (a|b c|)} for one of several, of which one may be nothing. Groups are not nested.
 */
final class PhraseParser {

    /** The places of a pattern, and which place may follow which. */
    record Automaton(List<Phrase.Place> places, List<BitSet> before, BitSet first, BitSet last, int shortest) {}

    /**
     * Where the pattern read so far can end.
     *
     * @param ends the places that can be its last
     * @param empty whether all of it can be left out
     * @param shortest how many tokens it takes at least
     */
    private record Tail(BitSet ends, boolean empty, int shortest) {}

    private static final int FEW = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String pattern;
    private final List<Phrase.Place> places = new ArrayList<>();
    private final List<BitSet> before = new ArrayList<>();
    private final BitSet first = new BitSet();

    private PhraseParser(String pattern) {
        this.pattern = pattern;
    }

    static Phrase parse(String pattern) {
        PhraseParser parser = new PhraseParser(pattern);
        Tail tail = parser.read();
        if (tail.empty()) {
            throw new IllegalArgumentException("pattern \"" + pattern + "\" also matches an empty line");
        }
        return new Phrase(
                pattern, new Automaton(parser.places, parser.before, parser.first, tail.ends(), tail.shortest()));
    }

    private Tail read() {
        Tail tail = new Tail(new BitSet(), true, 0);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('(', at);
            tail = words(pattern.substring(at, open < 0 ? pattern.length() : open), tail);
            if (open < 0) {
                return tail;
            }
            int close = pattern.indexOf(')', open);
            if (close < 0 || pattern.lastIndexOf('(', close) != open) {
                throw new IllegalArgumentException("pattern \"" + pattern + "\" has a group that does not close");
            }
            tail = group(List.of(pattern.substring(open + 1, close).split("\\|", -1)), tail);
            at = close + 1;
        }
        return tail;
    }

    private Tail words(String words, Tail tail) {
        if (words.indexOf(')') >= 0) {
            throw new IllegalArgumentException("pattern \"" + pattern + "\" closes a group that was not opened");
        }
        Tail grown = tail;
        for (Phrase.Place place : placesOf(words)) {
            boolean optional = place.anything() && !place.repeats();
            BitSet ends = optional ? (BitSet) grown.ends().clone() : new BitSet();
            ends.set(add(place, grown.ends(), grown.empty()));
            grown = new Tail(ends, grown.empty() && optional, grown.shortest() + (optional ? 0 : 1));
        }
        return grown;
    }

    private Tail group(List<String> alternatives, Tail tail) {
        if (alternatives.stream().anyMatch(alternative -> alternative.indexOf('~') >= 0)) {
            throw new IllegalArgumentException(
                    "pattern \"" + pattern + "\" has a ~ in a group; write it after the group");
        }
        List<List<Phrase.Place>> sequences =
                alternatives.stream().map(PhraseParser::placesOf).toList();
        boolean optional = sequences.stream().anyMatch(List::isEmpty);
        BitSet ends = optional ? (BitSet) tail.ends().clone() : new BitSet();
        Set<String> single = new TreeSet<>();
        for (List<Phrase.Place> sequence : sequences) {
            if (sequence.size() == 1 && !sequence.get(0).anything()) {
                single.addAll(sequence.get(0).words());
            } else if (!sequence.isEmpty()) {
                ends.set(chain(sequence, tail));
            }
        }
        if (!single.isEmpty()) {
            ends.set(add(Phrase.Place.oneOf(single), tail.ends(), tail.empty()));
        }
        int least = sequences.stream().mapToInt(List::size).min().orElse(0);
        return new Tail(ends, tail.empty() && optional, tail.shortest() + least);
    }

    private int chain(List<Phrase.Place> sequence, Tail tail) {
        int index = add(sequence.get(0), tail.ends(), tail.empty());
        for (Phrase.Place place : sequence.subList(1, sequence.size())) {
            BitSet previous = new BitSet();
            previous.set(index);
            index = add(place, previous, false);
        }
        return index;
    }

    private int add(Phrase.Place place, BitSet previous, boolean opening) {
        int index = places.size();
        places.add(place);
        first.set(index, opening);
        BitSet from = (BitSet) previous.clone();
        from.set(index, place.repeats());
        before.add(from);
        return index;
    }

    private static List<Phrase.Place> placesOf(String words) {
        List<Phrase.Place> made = new ArrayList<>();
        for (String word : SPACES.split(words.replace("#", " # ").strip())) {
            switch (word) {
                case "…" -> made.add(Phrase.Place.ANYTHING);
                case "~" -> made.addAll(Collections.nCopies(FEW, Phrase.Place.ANY_WORD));
                case "#" -> made.add(Phrase.Place.oneOf(Set.of("#")));
                default -> made.addAll(literals(word));
            }
        }
        return made;
    }

    private static List<Phrase.Place> literals(String word) {
        if (word.indexOf('…') >= 0 || word.indexOf('~') >= 0) {
            throw new IllegalArgumentException("\"" + word + "\" has a wildcard inside a word");
        }
        if (isPlain(word)) {
            return List.of(Phrase.Place.oneOf(Set.of(word)));
        }
        List<Token> tokens = Wording.of(word).tokens();
        if (tokens.stream().anyMatch(Token::isNumber)) {
            throw new IllegalArgumentException("\"" + word + "\" has a number in it; write # for any number");
        }
        return tokens.stream()
                .map(token -> Phrase.Place.oneOf(Set.of(token.text())))
                .toList();
    }

    /** Tells whether a word is made of small letters that stay as they are. */
    private static boolean isPlain(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) < 'a' || word.charAt(at) > 'z') {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
