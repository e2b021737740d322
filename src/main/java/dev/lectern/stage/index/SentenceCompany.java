package dev.lectern.stage.index;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many sentences two terms stand together, and keeps the first of these sentences. */
final class SentenceCompany {

    private final Map<Slug, Map<Slug, Meetings>> meetings = new HashMap<>();
    private final Map<Slug, Integer> sentences = new HashMap<>();

    /** How often two terms meet, and where first: the article and the mention of the one whose company is asked for. */
    private record Meetings(int count, String article, TermMention first) {
        Meetings andOneMore() {
            return new Meetings(count + 1, article, first);
        }
    }

    /** Counts the sentences of an article. */
    void add(Concordance article) {
        for (Map<Slug, TermMention> together : article.company()) {
            together.forEach((one, mention) -> {
                sentences.merge(one, 1, Integer::sum);
                Map<Slug, Meetings> company = meetings.computeIfAbsent(one, term -> new HashMap<>());
                together.keySet().stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> company.merge(
                                other,
                                new Meetings(1, article.article(), mention),
                                (before, more) -> before.andOneMore()));
            });
        }
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
