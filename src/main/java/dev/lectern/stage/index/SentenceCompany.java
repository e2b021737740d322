package dev.lectern.stage.index;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many sentences two terms stand together, and keeps the first of these sentences. */
final class SentenceCompany {

    private final Map<Slug, Map<Slug, Meetings>> meetings = new HashMap<>();
    private final Map<Slug, Integer> sentences = new HashMap<>();
    private final Map<Place, Map<Slug, TermMention>> open = new LinkedHashMap<>();

    /** How often two terms meet, and where first: the article and the mention of the one whose company is asked for. */
    private record Meetings(int count, String article, TermMention first) {
        Meetings andOneMore() {
            return new Meetings(count + 1, article, first);
        }
    }

    /** Notes that a term stands in a sentence of the article being read; mentions come in reading order. */
    void add(TermMention mention, Place sentence) {
        open.computeIfAbsent(sentence, place -> new LinkedHashMap<>()).putIfAbsent(mention.term(), mention);
    }

    /** Counts the sentences of the article that has been read. */
    void closeArticle(String article) {
        for (Map<Slug, TermMention> together : open.values()) {
            together.forEach((one, mention) -> {
                sentences.merge(one, 1, Integer::sum);
                Map<Slug, Meetings> company = meetings.computeIfAbsent(one, term -> new HashMap<>());
                together.keySet().stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> company.merge(
                                other, new Meetings(1, article, mention), (before, more) -> before.andOneMore()));
            });
        }
        open.clear();
    }

    /**
     * Returns the terms that share sentences with one, the most frequent first, then by id.
     *
     * @param all how many sentences the archive has
     */
    List<Companion> of(Slug term, int all) {
        return meetings.getOrDefault(term, Map.of()).entrySet().stream()
                .map(entry -> companion(term, entry.getKey(), entry.getValue(), all))
                .sorted(Comparator.comparingInt(Companion::sentences).reversed().thenComparing(Companion::term))
                .toList();
    }

    private Companion companion(Slug term, Slug other, Meetings met, int all) {
        double likelihood =
                Likelihood.ratio(met.count(), sentences.getOrDefault(term, 0), sentences.getOrDefault(other, 0), all);
        return new Companion(other, met.count(), likelihood, met.article(), met.first());
    }
}
