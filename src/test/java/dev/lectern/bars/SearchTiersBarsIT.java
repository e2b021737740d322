package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of words that stand in many articles a page loads little, and answers as if it had loaded all. */
@Bars
@InBrowser
class SearchTiersBarsIT {

    private static final int ARTICLES = 1_150;
    private static final int PARAGRAPHS = 19;
    private static final String[] WORDS = "harvest river council treaty border winter market railway".split(" ");
    private static final String FIND =
            "lecternSearch.ranking.find('%s').then(async found => { window.found = found; %s })";
    private static final String HITS = "return found.hits.map(({ article }) => article);";

    @TempDir
    static Path site;

    private static Archive archive;
    private static SearchIndex index;

    /** What a word is worth in an article, and where it stands there. */
    private record Found(int impact, Set<Integer> passages) {}

    /** Words in any order, each in many articles; one that all passages have; and one that few have. */
    @BeforeAll
    static void write() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        ArchiveDraft draft = new ArchiveDraft();
        for (int number = 0; number < ARTICLES; number++) {
            ArticleDraft article = ArticleDraft.titled("a%04d.txt".formatted(number), "Report " + number)
                    .on("20%02d-01-02".formatted(10 + number % 10));
            for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
                article.paragraph("Everywhere " + words(random) + (random.nextInt(900) == 0 ? " comet" : ""));
            }
            draft.article(article);
        }
        archive = draft.archive();
        index = SearchIndexer.of(archive);
        new SearchPage(site).write(archive, index);
    }

    private static String words(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(any -> random.nextInt(3) == 0 ? WORDS[random.nextInt(WORDS.length)] : "and so on")
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harvest", "river", "railway", "comet", "year:2012"})
    void placesAreThoseOfTheIndex(String form, Tab tab) {
        open(tab);
        int group = group(form);
        JsonArray rows = tab.ask("lecternSearch.index.postings(" + group + ").then(async list => {"
                        + " await list.load([...list.places.keys()]);"
                        + " return [...list.places].map(([article, { impact, passages }]) =>"
                        + " [article, Math.round(impact * 45), passages]) })")
                .getAsJsonArray();
        Map<Integer, Found> read = new TreeMap<>();
        for (JsonElement row : rows) {
            Set<Integer> passages = new TreeSet<>();
            row.getAsJsonArray().get(2).getAsJsonArray().forEach(passage -> passages.add(passage.getAsInt()));
            read.put(
                    row.getAsJsonArray().get(0).getAsInt(),
                    new Found(row.getAsJsonArray().get(1).getAsInt(), passages));
        }
        assertThat(read).isEqualTo(places(group));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harvest", "market", "comet"})
    void oneWordHasTheOrderOfItsImpactsFromTheBeginning(String word, Tab tab) {
        open(tab);
        Map<Integer, Found> places = places(group(word));
        List<Integer> expected = new ArrayList<>(places.keySet());
        expected.sort(Comparator.comparing(article -> -places.get(article).impact()));
        assertThat(numbers(tab, FIND.formatted(word, HITS))).isEqualTo(expected);
        assertThat(numbers(tab, "lecternSearch.ranking.settle(found, 10000).then(() => {" + HITS + "})"))
                .as("with all passages")
                .isEqualTo(expected);
    }

    @Test
    void oneWordLoadsThePassagesOfWhatIsShown(Tab tab) {
        open(tab);
        numbers(tab, FIND.formatted("harvest", HITS));
        assertThat(tab.requests()).noneMatch(request -> request.contains("/search/q"));
        counts(tab, "harvest");
        assertThat(tab.requests())
                .filteredOn(request -> request.contains("/search/q"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"harvest river, 50", "council treaty winter, 50", "comet river, 1"})
    void whatWasShownStaysWhereItIs(String words, int settled, Tab tab) {
        open(tab);
        List<Integer> first = numbers(tab, FIND.formatted(words, HITS));
        assertThat(number(tab, "found.settled")).isGreaterThanOrEqualTo(settled);
        List<Integer> all = numbers(tab, "lecternSearch.ranking.settle(found, 10000).then(() => {" + HITS + "})");
        assertThat(all.subList(0, settled)).isEqualTo(first.subList(0, settled));
        assertThat(all).hasSameSizeAs(first).containsAll(first).doesNotHaveDuplicates();
    }

    @Test
    void phraseIsAskedOfAllArticlesThatHaveItsWordsInOnePassage(Tab tab) {
        open(tab);
        Map<Integer, Found> harvest = places(group("harvest"));
        Map<Integer, Found> river = places(group("river"));
        Set<Integer> expected = harvest.keySet().stream()
                .filter(article -> river.containsKey(article)
                        && harvest.get(article).passages().stream()
                                .anyMatch(river.get(article).passages()::contains))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(numbers(tab, FIND.formatted("\"harvest river\"", HITS))))
                .isEqualTo(expected);
    }

    @Test
    void passagesAreCountedWhereTheyAreKnown(Tab tab) {
        open(tab);
        Map<Integer, Found> places = places(group("harvest"));
        long passages = places.values().stream()
                .mapToLong(found -> found.passages().size())
                .sum();
        assertThat(counts(tab, "harvest"))
                .isEqualTo(String.format(Locale.ROOT, "%,d passages in %,d articles.", passages, places.size()));
        assertThat(counts(tab, "harvest river")).matches("[0-9,]+ articles\\.");
    }

    @Test
    void wordThatIsEverywhereIsSaidToBeAndFoundWhereItIsFrequent(Tab tab) {
        open(tab);
        assertThat(index.common()).contains(group("everywhere"));
        assertThat(counts(tab, "everywhere"))
                .isEqualTo("These words stand almost everywhere; another one would help."
                        + " Looked through: 1,000 articles where they are frequent.");
        assertThat(counts(tab, "everywhere comet"))
                .isEqualTo(counts(tab, "comet"))
                .contains(" in ");
    }

    private static void open(Tab tab) {
        tab.go(new SearchPage(site).onDisk());
    }

    private static String counts(Tab tab, String query) {
        return tab.ask("lecternSearch.results.ask('" + query + "', 10)"
                        + ".then(({ found, answers }) => lecternSearch.results.counts(found, answers))")
                .getAsString();
    }

    private static int number(Tab tab, String expression) {
        return tab.ask(expression).getAsInt();
    }

    private static List<Integer> numbers(Tab tab, String expression) {
        List<Integer> numbers = new ArrayList<>();
        tab.ask(expression).getAsJsonArray().forEach(number -> numbers.add(number.getAsInt()));
        return numbers;
    }

    private static int group(String form) {
        return index.entries().stream()
                .filter(entry -> entry.form().equals(form))
                .findFirst()
                .orElseThrow()
                .groups()
                .get(0);
    }

    private static Map<Integer, Found> places(int group) {
        Map<Integer, Found> places = new TreeMap<>();
        index.groups().get(group).read(new Postings.Reader() {
            private final List<Integer> article = new ArrayList<>();
            private final Set<Integer> passages = new TreeSet<>();

            @Override
            public void article(int number) {
                article.clear();
                article.add(number);
                passages.clear();
            }

            @Override
            public void passage(int passage) {
                passages.add(passage);
            }

            @Override
            public void value(int impact) {
                places.put(article.get(0), new Found(impact, Set.copyOf(passages)));
            }
        });
        return places;
    }
}
