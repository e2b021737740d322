package dev.lectern.stage.link.tie;

import dev.lectern.language.Stems;
import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Sentences;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final int SHORTEST = 5;

    /** Returns the words of these articles by stem, in the order of the stems. */
    static Collection<CapitalWord> in(List<AnnotatedArticle> articles) {
        Map<String, CapitalWord> words = new TreeMap<>();
        for (AnnotatedArticle article : articles) {
            for (Block block : article.article().blocks()) {
                if (block.role().isBody()) {
                    List<TermMention> mentions = article.mentions().stream()
                            .filter(mention -> mention.place().block().equals(block.id()))
                            .toList();
                    read(article, block, mentions, words);
                }
            }
        }
        return words.values();
    }

    private static void read(
            AnnotatedArticle article, Block block, List<TermMention> mentions, Map<String, CapitalWord> words) {
        String text = block.text().text();
        String language = block.language().orElse(article.article().metadata().language());
        Stems stems = Stems.of(language);
        for (Span sentence : Sentences.in(text, language)) {
            List<Span> places = Words.in(sentence.of(text)).stream()
                    .map(word -> word.shift(sentence.start()))
                    .toList();
            for (int at = 0; at < places.size(); at++) {
                Span place = places.get(at);
                Optional<TermMention> mention = mentions.stream()
                        .filter(one -> one.place().span().contains(place))
                        .findFirst();
                boolean mayBeName = mention.isPresent() || (at > 0 && !stems.capitalisesNouns());
                if (mayBeName && isCapital(text, place) && place.length() >= SHORTEST) {
                    String stem = stems.stem(place.of(text));
                    if (!stem.isEmpty() && !stems.isCommon(stem)) {
                        CapitalWord word = words.computeIfAbsent(stem, CapitalWord::of);
                        word.add(article.id(), place.of(text), mention.map(TermMention::term));
                        word.addNeighbour(places, at - 1, text, stems);
                        word.addNeighbour(places, at + 1, text, stems);
                    }
                }
            }
        }
    }

    private static CapitalWord of(String stem) {
        return new CapitalWord(stem, new TreeMap<>(), new LinkedHashMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    private void add(String article, String form, Optional<Slug> term) {
        forms.merge(form, 1, Integer::sum);
        counts.merge(article, 1, Integer::sum);
        term.ifPresent(terms::add);
    }

    private void addNeighbour(List<Span> places, int at, String text, Stems stems) {
        if (at >= 0 && at < places.size() && isCapital(text, places.get(at))) {
            String neighbour = stems.stem(places.get(at).of(text));
            if (!neighbour.isEmpty()) {
                neighbours.add(neighbour);
            }
        }
    }

    private static boolean isCapital(String text, Span word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
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
