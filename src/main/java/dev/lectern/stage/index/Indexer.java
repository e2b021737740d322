package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Companion;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Timeline;
import dev.lectern.model.archive.UnlistedAcronym;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.glossary.Term;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.SearchForm;
import dev.lectern.model.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Draws up a dossier of every term: its concordance, where and how often it is mentioned, how it is written and which
 * terms it shares sentences with. A term that no article mentions has a dossier all the same.
 */
public final class Indexer {

    private final Memory memory;

    /** Makes an indexer that reads every article. */
    public Indexer() {
        this(Memory.NONE);
    }

    /** Makes an indexer that remembers what it has read in articles. */
    public Indexer(Memory memory) {
        this.memory = memory;
    }

    /** Returns the dossiers, sorted by headword without regard to capitals, then by id. */
    public List<Dossier> dossiers(List<AnnotatedArticle> inArchiveOrder, Glossary glossary) {
        Map<Slug, List<ConcordanceLine>> lines = new HashMap<>();
        SentenceCompany company = new SentenceCompany();
        int sentences = 0;
        for (Concordance article : evidence(Concordance.class, inArchiveOrder, Concordance::of)) {
            for (ConcordanceLine line : article.lines()) {
                lines.computeIfAbsent(line.mention().term(), term -> new ArrayList<>())
                        .add(line);
            }
            company.add(article);
            sentences += article.sentences();
        }
        int all = sentences;
        Map<Slug, String> keys = new HashMap<>();
        glossary.terms()
                .forEach(term ->
                        keys.put(term.id(), SearchForm.of(term.headword()).key()));
        return glossary.terms().stream()
                .sorted(Comparator.comparing((Term term) -> keys.getOrDefault(term.id(), ""))
                        .thenComparing(Term::id))
                .map(term -> dossier(term, lines.getOrDefault(term.id(), List.of()), company.of(term.id(), all)))
                .toList();
    }

    /** Returns the acronyms of the articles that the glossary does not know, the most frequent first. */
    public List<UnlistedAcronym> unlisted(List<AnnotatedArticle> inArchiveOrder, Glossary glossary) {
        UnlistedAcronyms acronyms = new UnlistedAcronyms(glossary);
        evidence(Acronyms.class, inArchiveOrder, Acronyms::of).forEach(acronyms::add);
        return acronyms.all();
    }

    /** Returns the times the articles speak of. */
    public Timeline timeline(List<AnnotatedArticle> inArchiveOrder) {
        TimelineIndex index = new TimelineIndex();
        evidence(Times.class, inArchiveOrder, Times::of).forEach(index::add);
        return index.timeline();
    }

    /** What an article alone has to say is gathered side by side, and but once. */
    private <R> List<R> evidence(
            Class<R> kind, List<AnnotatedArticle> articles, Function<AnnotatedArticle, R> gathering) {
        return articles.parallelStream()
                .map(article -> memory.recall(kind, article, gathering))
                .toList();
    }

    private static Dossier dossier(Term term, List<ConcordanceLine> lines, List<Companion> companions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> keywords = new HashMap<>();
        for (ConcordanceLine line : lines) {
            counts.merge(line.article(), 1, Integer::sum);
            keywords.merge(line.keyword(), 1, Integer::sum);
        }
        Map<String, Integer> spellings = new TreeMap<>();
        keywords.forEach((keyword, count) -> spellings.merge(spelling(keyword), count, Integer::sum));
        return new Dossier(term, mostFrequentFirst(spellings), counts, lines, companions);
    }

    /** Returns the words less the accidents of encoding: kinds of space and apostrophe, invisible characters. */
    private static String spelling(String keyword) {
        return Folding.singleSpaced(Folding.folded(keyword));
    }

    private static Map<String, Integer> mostFrequentFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
