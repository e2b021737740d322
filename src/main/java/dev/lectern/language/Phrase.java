package dev.lectern.language;

import dev.lectern.model.text.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A compiled pattern: an automaton with one state per place of the pattern (Glushkov 1961), run once over the tokens of
 * a line, so that the time is the product of the two lengths whatever the pattern.
 */
final class Phrase {

    /**
     * A place of the pattern: what may stand there.
     *
     * @param words in their plain form; {@code #} stands for any number
     * @param anything whether any word or number may stand there
     * @param repeats whether any number of tokens may, signs too
     */
    record Place(Set<String> words, boolean anything, boolean repeats) {

        static final Place ANYTHING = new Place(Set.of(), true, true);
        static final Place ANY_WORD = new Place(Set.of(), true, false);

        static Place oneOf(Set<String> words) {
            return new Place(words, false, false);
        }

        boolean admits(Token token) {
            return anything ? repeats || token.kind() != Token.Kind.SIGN : words.contains(token.key());
        }
    }

    private final String source;
    private final List<Place> places;
    private final List<BitSet> before;
    private final BitSet first;
    private final BitSet last;
    private final Span gap;
    private final int shortest;
    private final List<BitSet> after;

    Phrase(String source, PhraseParser.Automaton automaton) {
        this.source = source;
        this.places = List.copyOf(automaton.places());
        this.before = List.copyOf(automaton.before());
        this.first = automaton.first();
        this.last = automaton.last();
        this.shortest = automaton.shortest();
        this.gap = firstOpenPart(places);
        this.after = after(before);
    }

    /** Returns for each place those that may follow it. */
    private static List<BitSet> after(List<BitSet> before) {
        List<BitSet> after = before.stream().map(unused -> new BitSet()).toList();
        for (int place = 0; place < before.size(); place++) {
            int follower = place;
            before.get(place).stream().forEach(from -> after.get(from).set(follower));
        }
        return after;
    }

    /** Compiles a pattern; one that cannot be read is refused with the reason. */
    static Phrase of(String pattern) {
        return PhraseParser.parse(pattern);
    }

    String source() {
        return source;
    }

    /**
     * Returns words (or {@code #}) of which one must be in a line that matches: the opening ones if the pattern has them,
     * else those of the obligatory place with the longest words, which are the rarest.
     */
    Set<String> anchors() {
        if (startsWithAnchor()) {
            return words(first);
        }
        BitSet obligatory = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            obligatory.set(place, !places.get(place).anything() && isObligatory(place));
        }
        return obligatory.stream()
                .mapToObj(place -> places.get(place).words())
                .max(Comparator.comparingInt(
                        words -> words.stream().mapToInt(String::length).min().orElse(0)))
                .orElseGet(this::wordsAfterGap);
    }

    /** Tells whether the first token of a line that matches is one of {@link #anchors()}. */
    boolean startsWithAnchor() {
        return first.stream().noneMatch(place -> places.get(place).anything());
    }

    private Set<String> wordsAfterGap() {
        BitSet following = new BitSet();
        for (int place = 0; place < places.size(); place++) {
            following.set(place, !isInGap(place) && before.get(place).get(gap.start()));
        }
        if (following.isEmpty()
                || following.stream().anyMatch(place -> places.get(place).anything())) {
            throw new IllegalArgumentException("pattern \"" + source + "\" has no word that must be there");
        }
        return words(following);
    }

    private Set<String> words(BitSet wanted) {
        Set<String> words = new TreeSet<>();
        wanted.stream().forEach(place -> words.addAll(places.get(place).words()));
        return words;
    }

    boolean matches(List<Token> tokens) {
        return run(tokens).isPresent();
    }

    /** Returns which tokens the first open part ({@code …} or {@code ~}) covered; the empty range for a pattern without one. */
    Optional<Span> run(List<Token> tokens) {
        if (tokens.size() < shortest || places.isEmpty() || !accepts(tokens)) {
            return Optional.empty();
        }
        return gap.length() == 0 ? Optional.of(gap) : covered(tokens);
    }

    /** Runs without looking what the gap covers, as most lines are none that match. */
    private boolean accepts(List<Token> tokens) {
        BitSet active = new BitSet(places.size());
        active.or(first);
        retainAdmitted(active, tokens.get(0));
        for (int index = 1; index < tokens.size() && !active.isEmpty(); index++) {
            BitSet next = new BitSet(places.size());
            for (int place = active.nextSetBit(0); place >= 0; place = active.nextSetBit(place + 1)) {
                next.or(after.get(place));
            }
            retainAdmitted(next, tokens.get(index));
            active = next;
        }
        return active.intersects(last);
    }

    private void retainAdmitted(BitSet wanted, Token token) {
        for (int place = wanted.nextSetBit(0); place >= 0; place = wanted.nextSetBit(place + 1)) {
            if (!places.get(place).admits(token)) {
                wanted.clear(place);
            }
        }
    }

    private Optional<Span> covered(List<Token> tokens) {
        State state = start(tokens.get(0));
        for (int index = 1; index < tokens.size() && !state.active().isEmpty(); index++) {
            state = step(state, tokens.get(index), index);
        }
        return accepted(state);
    }

    private boolean isObligatory(int place) {
        BitSet reached = new BitSet();
        for (int at = 0; at < places.size(); at++) {
            boolean entered = first.get(at) || before.get(at).intersects(reached);
            if (entered && at != place) {
                reached.set(at);
            }
        }
        return !reached.intersects(last);
    }

    private static Span firstOpenPart(List<Place> places) {
        int start = 0;
        while (start < places.size() && !places.get(start).anything()) {
            start++;
        }
        int end = start;
        while (end < places.size() && places.get(end).anything()) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isInGap(int place) {
        return gap.start() <= place && place < gap.end();
    }

    /** The places that can be the last one passed, and for each the tokens the gap covered on the way there. */
    private record State(BitSet active, int[] starts, int[] ends) {

        static State of(int places) {
            return new State(new BitSet(places), new int[places], new int[places]);
        }
    }

    private State start(Token token) {
        State state = State.of(places.size());
        first.stream().filter(place -> places.get(place).admits(token)).forEach(place -> {
            state.active().set(place);
            state.ends()[place] = isInGap(place) ? 1 : 0;
        });
        return state;
    }

    private State step(State state, Token token, int index) {
        State next = State.of(places.size());
        for (int place = 0; place < places.size(); place++) {
            int from = predecessor(state, place);
            if (from >= 0 && places.get(place).admits(token)) {
                next.active().set(place);
                boolean opened = state.ends()[from] > 0;
                next.starts()[place] = opened ? state.starts()[from] : index;
                next.ends()[place] = isInGap(place) ? index + 1 : state.ends()[from];
            }
        }
        return next;
    }

    /** Returns the place passed before, the one with the shortest gap if there are several; -1 if there is none. */
    private int predecessor(State state, int place) {
        int found = -1;
        for (int from = state.active().nextSetBit(0);
                from >= 0;
                from = state.active().nextSetBit(from + 1)) {
            if (before.get(place).get(from) && (found < 0 || state.ends()[from] < state.ends()[found])) {
                found = from;
            }
        }
        return found;
    }

    private Optional<Span> accepted(State state) {
        return state.active().stream()
                .filter(last::get)
                .mapToObj(place ->
                        state.ends()[place] > 0 ? new Span(state.starts()[place], state.ends()[place]) : new Span(0, 0))
                .findFirst();
    }

    /** Returns how many words, at least, a line that matches has beside those of the open parts. */
    int words() {
        int[] least = new int[places.size()];
        int fewest = Integer.MAX_VALUE;
        for (int place = 0; place < places.size(); place++) {
            int worth = places.get(place).anything() ? 0 : 1;
            int before = first.get(place) ? 0 : Integer.MAX_VALUE;
            BitSet previous = this.before.get(place);
            for (int from = previous.nextSetBit(0); from >= 0 && from < place; from = previous.nextSetBit(from + 1)) {
                before = Math.min(before, least[from]);
            }
            least[place] = before + worth;
            fewest = last.get(place) ? Math.min(fewest, least[place]) : fewest;
        }
        return fewest;
    }
}
