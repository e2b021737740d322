package dev.lectern.stage.index.search;

import dev.lectern.language.Vocabularies;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.search.Entry;
import dev.lectern.model.archive.search.FoundTerm;
import dev.lectern.model.archive.search.FrequentPieces;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Draws up the index of one archive for searching it; to be used once. */
public final class SearchIndexer {

    private static final int AUTHOR_WEIGHT = 2 * PassageKind.PARAGRAPH.weight();
    private static final int PUBLISHER_WEIGHT = PassageKind.PARAGRAPH.weight();

    private final Archive archive;
    private final Vocabulary vocabulary = new Vocabulary();
    private final PlaceLog places = new PlaceLog(PlaceLog.PART);
    private final Map<String, WordTable> tables = new TreeMap<>();
    private final Map<String, WordTable> tagged = new HashMap<>();
    private final Signs signs = new Signs();
    private final Names authors = new Names("author", vocabulary, places);
    private final Names publishers = new Names("publisher", vocabulary, places);
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
        archive.articles().forEach(indexer::add);
        return indexer.index();
    }

    private void add(ArchivedArticle archived) {
        List<Passage> found = Passage.of(archived.article());
        Map<BlockId, Integer> numbers = new HashMap<>();
        int words = 0;
        addFacts(archived.article().metadata());
        for (int number = 0; number < found.size(); number++) {
            Passage passage = found.get(number);
            numbers.put(passage.block(), number);
            words += read(
                    passage.text(), passage.language(), number, passage.kind().weight());
        }
        for (TermMention mention : archived.annotated().mentions()) {
            Integer passage = numbers.get(mention.place().block());
            if (passage != null) {
                int weight = found.get(passage).kind().weight();
                places.add(terms.group(mention.term()), passage, weight);
            }
        }
        lengths.add(words);
        passages.add(found.size());
        places.closeArticle();
    }

    private void addFacts(Metadata metadata) {
        for (Author author : metadata.authors()) {
            read(author.name(), metadata.language(), 0, AUTHOR_WEIGHT);
            authors.add(author.name(), AUTHOR_WEIGHT);
        }
        metadata.credit().ifPresent(credit -> {
            read(credit.name(), metadata.language(), 0, PUBLISHER_WEIGHT);
            publishers.add(credit.name(), PUBLISHER_WEIGHT);
        });
        metadata.published().ifPresent(day -> {
            String year = "year:" + day.getYear();
            places.add(vocabulary.add(year, year), 0, PUBLISHER_WEIGHT);
        });
    }

    /** Takes down the words of a text and returns how many they are. */
    private int read(String text, String language, int passage, int weight) {
        WordTable table = tagged.computeIfAbsent(language, this::table);
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
            words += take(table, table.see(text, at, end), passage, weight);
            at = end;
            gap = end;
        }
        signs.count(text, gap, text.length());
        return words;
    }

    private int take(WordTable table, int group, int passage, int weight) {
        if (group >= 0) {
            places.add(group, passage, weight);
            return 1;
        }
        for (int one : table.groups(group)) {
            places.add(one, passage, weight);
        }
        return table.groups(group).length;
    }

    private WordTable table(String language) {
        return tables.computeIfAbsent(Vocabularies.primary(language), primary -> new WordTable(primary, vocabulary));
    }

    private SearchIndex index() {
        Map<String, List<Entry.Alias>> aliases = terms.aliases();
        List<String> sorted = vocabulary.sorted(aliases.keySet());
        List<Integer> groups = vocabulary.inOrder(sorted);
        Map<Integer, Integer> numbers = new HashMap<>();
        groups.forEach(group -> numbers.put(group, numbers.size()));
        int all = passages.stream().mapToInt(count -> count).sum();
        Impacts impacts = new Impacts(lengths);
        List<Postings> whole = places.places(groups, impacts);
        Set<Integer> common = common(groups, whole, all);
        List<Postings> kept = IntStream.range(0, whole.size())
                .mapToObj(group -> common.contains(group)
                        ? Strongest.of(whole.get(group), Impacts.KEPT_ARTICLES)
                        : whole.get(group))
                .toList();
        List<FoundTerm> found = terms.terms(numbers);
        return new SearchIndex(
                all,
                new Covering(whole, found).in(vocabulary.entries(sorted, numbers, aliases)),
                kept,
                common,
                found,
                endings(),
                frequent());
    }

    /** The numbers of words that are too common to tell anything; a name, a term or a year that is asked for never is. */
    private Set<Integer> common(List<Integer> groups, List<Postings> places, int all) {
        Set<Integer> common = new HashSet<>();
        for (int number = 0; number < places.size(); number++) {
            if (!vocabulary.isLabel(groups.get(number))
                    && Impacts.isCommon(places.get(number).passages(), all)) {
                common.add(number);
            }
        }
        return common;
    }

    private Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        tables.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        language -> -language.getValue().endings().words()))
                .filter(language -> !language.getValue().endings().all().isEmpty())
                .forEach(language -> endings.put(
                        language.getKey(), language.getValue().endings().all()));
        return endings;
    }

    private FrequentPieces frequent() {
        PieceFinder finder = new PieceFinder();
        tables.values().forEach(language -> language.forEach(finder::add));
        signs.forEach(finder::add);
        return finder.find();
    }
}
