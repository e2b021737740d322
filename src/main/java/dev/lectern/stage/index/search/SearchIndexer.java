package dev.lectern.stage.index.search;

import dev.lectern.language.Vocabularies;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.search.FrequentWords;
import dev.lectern.model.archive.search.Passage;
import dev.lectern.model.archive.search.PassageKind;
import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.text.QueryWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws up the index of one archive for searching it; to be used once. */
public final class SearchIndexer {

    private static final int AUTHOR_WEIGHT = 2 * PassageKind.PARAGRAPH.weight();
    private static final int PUBLISHER_WEIGHT = PassageKind.PARAGRAPH.weight();

    private final Archive archive;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, LanguageTokens> tokens = new TreeMap<>();
    private final Signs signs = new Signs();
    private final Names authors = new Names("author", vocabulary);
    private final Names publishers = new Names("publisher", vocabulary);
    private final TermNames terms;
    private final List<Integer> lengths = new ArrayList<>();
    private final List<Integer> passages = new ArrayList<>();

    private SearchIndexer(Archive archive) {
        this.archive = archive;
        this.terms = new TermNames(archive.dossiers(), vocabulary);
    }

    /** Returns the index of an archive. */
    public static SearchIndex of(Archive archive) {
        SearchIndexer indexer = new SearchIndexer(archive);
        for (int number = 0; number < archive.articles().size(); number++) {
            indexer.add(archive.articles().get(number), number);
        }
        return indexer.index();
    }

    private void add(ArchivedArticle archived, int article) {
        List<Passage> found = Passage.of(archived.article());
        Map<BlockId, Integer> numbers = new HashMap<>();
        int words = 0;
        for (int number = 0; number < found.size(); number++) {
            Passage passage = found.get(number);
            numbers.put(passage.block(), number);
            words += read(
                    passage.text(),
                    passage.language(),
                    article,
                    number,
                    passage.kind().weight());
        }
        addFacts(archived.article().metadata(), article);
        for (TermMention mention : archived.annotated().mentions()) {
            Integer passage = numbers.get(mention.place().block());
            if (passage != null) {
                int weight = found.get(passage).kind().weight();
                terms.group(mention.term()).places().add(article, passage, weight);
            }
        }
        lengths.add(words);
        passages.add(found.size());
    }

    private void addFacts(Metadata metadata, int article) {
        for (Author author : metadata.authors()) {
            read(author.name(), metadata.language(), article, 0, AUTHOR_WEIGHT);
            authors.add(author.name(), article, AUTHOR_WEIGHT);
        }
        metadata.credit().ifPresent(credit -> {
            read(credit.name(), metadata.language(), article, 0, PUBLISHER_WEIGHT);
            publishers.add(credit.name(), article, PUBLISHER_WEIGHT);
        });
        metadata.published().ifPresent(day -> {
            String year = "year:" + day.getYear();
            vocabulary.add(year, year).places().add(article, 0, PUBLISHER_WEIGHT);
        });
    }

    /** Takes down the words of a text and returns how many they are. */
    private int read(String text, String language, int article, int passage, int weight) {
        LanguageTokens known = tokens.computeIfAbsent(
                Vocabularies.primary(language), primary -> new LanguageTokens(primary, vocabulary));
        int words = 0;
        int gap = 0;
        int at = 0;
        while (at < text.length()) {
            int end = QueryWords.endOfToken(text, at);
            if (end == at) {
                at++;
                continue;
            }
            signs.count(text, gap, at);
            Token token = known.at(text, at, end);
            token.seen()[at > 0 && text.charAt(at - 1) == ' ' ? 1 : 0]++;
            for (Group group : token.groups()) {
                group.places().add(article, passage, weight);
            }
            words += token.groups().size();
            at = end;
            gap = end;
        }
        signs.count(text, gap, text.length());
        return words;
    }

    private SearchIndex index() {
        List<Group> groups = vocabulary.groups();
        Map<Group, Integer> numbers = new HashMap<>();
        groups.forEach(group -> numbers.put(group, numbers.size()));
        int all = passages.stream().mapToInt(count -> count).sum();
        Impacts impacts = new Impacts(lengths, all);
        List<Postings> places = groups.stream().map(impacts::of).toList();
        return new SearchIndex(
                archive.articles().size(),
                all,
                languages(),
                vocabulary.entries(numbers, terms.aliases()),
                places,
                terms.terms(numbers),
                authors.all(numbers),
                publishers.all(numbers),
                endings(),
                frequent());
    }

    private List<String> languages() {
        Map<String, Integer> counts = new TreeMap<>();
        archive.articles()
                .forEach(article -> counts.merge(article.article().metadata().language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        tokens.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        language -> -language.getValue().endings().words()))
                .filter(language -> !language.getValue().endings().all().isEmpty())
                .forEach(language -> endings.put(
                        language.getKey(), language.getValue().endings().all()));
        return endings;
    }

    private FrequentWords frequent() {
        FrequentWordFinder finder = new FrequentWordFinder();
        tokens.values()
                .forEach(language -> language.forEach(token -> {
                    int[] seen = token.seen();
                    if (seen[0] > 0) {
                        finder.add(token.text(), seen[0]);
                    }
                    if (seen[1] > 0) {
                        finder.add(" " + token.text(), seen[1]);
                    }
                }));
        signs.forEach(finder::add);
        return finder.find();
    }
}
