package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.draft.Shingles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules on pull quotes: a passage of five to sixty words, not far from a longer one of the body that says all of it
 * again. What is repeated at a distance, as authors do, stays.
 */
final class PullQuoteRule implements Rule {

    static final String NAME = "pull-quote";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;
    private static final int LONG = 12;
    private static final int MORE = 4;
    private static final int FARTHEST = 12;
    private static final double SAID_AGAIN = 0.8;

    /** The longer come first, so that a quote is never tied to another quote. */
    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> longestFirst = draft.open().stream()
                .sorted(Comparator.comparingInt(Passage::words).reversed())
                .toList();
        Function<Passage, Set<String>> shingles = Shingles.remembering();
        Set<Integer> quotes = new HashSet<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : longestFirst) {
            if (isSaying(passage) && repeated(draft, passage, quotes, shingles).isPresent()) {
                quotes.add(passage.index());
                rulings.add(new Ruling(passage.index(), Role.PULL_QUOTE, NAME));
            }
        }
        return rulings;
    }

    /** A sentence, or words in quotation marks; a heading that the text takes up is neither. */
    private static boolean isSaying(Passage passage) {
        boolean statement = passage.shape().endsSentence() && !passage.shape().asks();
        return (statement || isQuoted(passage) || passage.words() >= LONG)
                && !passage.shape().startsSmall()
                && !Bullets.isNumbered(passage.text())
                && !Bullets.isItem(passage.text());
    }

    private static boolean isQuoted(Passage passage) {
        return Punctuation.opensQuotation(passage.text());
    }

    /** Words without quotation marks must be said again in one piece: alike lines of a recipe repeat one another too. */
    private static boolean isSaidInOne(Passage quote, Passage other) {
        String said = " " + String.join(" ", Words.folded(other.text())) + " ";
        return said.contains(" " + String.join(" ", Words.folded(quote.text())) + " ");
    }

    /** Returns the passage whose words a pull quote repeats, the nearest of several. */
    static Optional<Passage> repeated(Draft draft, Passage quote, Function<Passage, Set<String>> shingles) {
        return repeated(draft, quote, Set.of(), shingles);
    }

    private static Optional<Passage> repeated(
            Draft draft, Passage quote, Set<Integer> quotes, Function<Passage, Set<String>> shingles) {
        if (quote.words() < SHORTEST || quote.words() > LONGEST) {
            return Optional.empty();
        }
        Map<Integer, Passage> near = new HashMap<>();
        for (int at = Math.max(0, quote.index() - FARTHEST);
                at <= quote.index() + FARTHEST && at < draft.size();
                at++) {
            Passage other = draft.passage(at);
            boolean candidate = at != quote.index()
                    && !quotes.contains(at)
                    && (draft.isOpen(at) || draft.role(at).filter(Role::isBody).isPresent())
                    && other.words() >= quote.words() + MORE
                    && other.isProse();
            if (candidate
                    && Shingles.containment(shingles.apply(quote), shingles.apply(other)) >= SAID_AGAIN
                    && (isQuoted(quote) || isSaidInOne(quote, other))) {
                near.putIfAbsent(Math.abs(at - quote.index()), other);
            }
        }
        return near.keySet().stream().min(Integer::compare).map(near::get);
    }
}
