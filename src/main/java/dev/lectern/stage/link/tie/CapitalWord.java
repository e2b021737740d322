package dev.lectern.stage.link.tie;

import dev.lectern.model.text.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A word that is written with a capital, in one spelling.
 *
 * @param stem what grammar leaves of it
 * @param forms how often each form of it stands in the archive
 * @param counts how often, by article id, in the order of the articles
 * @param neighbours stems of the words with a capital directly before and after it
 * @param terms the glossary's terms it is part of
 */
record CapitalWord(
        String stem, Map<String, Integer> forms, Map<String, Integer> counts, Set<String> neighbours, Set<Slug> terms) {

    /** Returns the words of an archive by stem, in the order of the stems. */
    static Collection<CapitalWord> in(Shelf shelf) {
        Map<String, CapitalWord> words = new TreeMap<>();
        for (int at = 0; at < shelf.sheets().size(); at++) {
            String article = shelf.articles().get(at).id();
            for (Capital capital : shelf.sheets().get(at).capitals()) {
                words.computeIfAbsent(capital.stem(), CapitalWord::of).add(article, capital);
            }
        }
        return words.values();
    }

    private static CapitalWord of(String stem) {
        return new CapitalWord(stem, new TreeMap<>(), new LinkedHashMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    private void add(String article, Capital capital) {
        capital.forms().forEach(form -> forms.merge(form.written(), form.count(), Integer::sum));
        counts.put(article, capital.count());
        neighbours.addAll(capital.neighbours());
        terms.addAll(capital.terms());
    }

    /** Returns the form that is most frequent. */
    String spelling() {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    /** Returns the term it is part of, if there is one. */
    Optional<Slug> term() {
        return terms.stream().findFirst();
    }

    /** Tells whether two spellings of one sound may be one name: of one term, or beside the same names or none. */
    boolean mayBe(CapitalWord other) {
        boolean isTerm = terms.stream().anyMatch(other.terms::contains);
        boolean isAlone = neighbours.isEmpty() && other.neighbours.isEmpty();
        return stands(other) && (isTerm || sharesNeighbour(other) || isAlone);
    }

    /** Tells whether the two are of different articles in part: an article that has both knows them apart. */
    boolean stands(CapitalWord other) {
        return !counts.keySet().equals(other.counts.keySet());
    }

    /** Tells whether a name stands beside both. */
    private boolean sharesNeighbour(CapitalWord other) {
        return neighbours.stream().anyMatch(other.neighbours::contains);
    }
}
