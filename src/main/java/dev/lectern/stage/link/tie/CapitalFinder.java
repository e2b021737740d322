package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.stage.link.tie.Capital.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects the words of an article that may be names: words of some length with a capital that does not begin a sentence, or
 * that are part of a term.
 */
final class CapitalFinder {

    private static final int SHORTEST = 5;

    private final Map<String, Found> found = new TreeMap<>();

    /** A word on its way to be a {@link Capital}. */
    private record Found(Map<String, Integer> forms, Set<String> neighbours, Set<Slug> terms) {}

    /**
     * Reads a sentence.
     *
     * @param mentions those of the block
     * @param nounsToo whether the language writes every noun with a capital, so that only terms count
     */
    void read(List<Word> words, List<TermMention> mentions, boolean nounsToo) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean isLong = word.isCapital() && word.place().length() >= SHORTEST;
            if (isLong && !word.stem().isEmpty() && !word.stem().isCommon()) {
                Optional<Slug> term = term(mentions, word.place());
                if (term.isPresent() || (at > 0 && !nounsToo)) {
                    Found one = found.computeIfAbsent(
                            word.stem().text(), stem -> new Found(new TreeMap<>(), new TreeSet<>(), new TreeSet<>()));
                    one.forms().merge(word.written(), 1, Integer::sum);
                    term.ifPresent(one.terms()::add);
                    neighbour(words, at - 1, one);
                    neighbour(words, at + 1, one);
                }
            }
        }
    }

    /** Returns what was found, by stem. */
    List<Capital> all() {
        return found.entrySet().stream()
                .map(entry -> new Capital(
                        entry.getKey(),
                        entry.getValue().forms().entrySet().stream()
                                .map(form -> new Form(form.getKey(), form.getValue()))
                                .toList(),
                        List.copyOf(entry.getValue().neighbours()),
                        List.copyOf(entry.getValue().terms())))
                .toList();
    }

    private static Optional<Slug> term(List<TermMention> mentions, Span word) {
        for (TermMention mention : mentions) {
            if (mention.place().span().contains(word)) {
                return Optional.of(mention.term());
            }
        }
        return Optional.empty();
    }

    private static void neighbour(List<Word> words, int at, Found one) {
        boolean isName = at >= 0
                && at < words.size()
                && words.get(at).isCapital()
                && !words.get(at).stem().isEmpty();
        if (isName) {
            one.neighbours().add(words.get(at).stem().text());
        }
    }
}
