package dev.lectern.stage.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.search.Postings;
import dev.lectern.model.archive.search.SearchIndex;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.testing.SearchReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of places are read as they were drawn up, whichever way they are written. */
class SearchListsTest {

    static Stream<Archive> archives() {
        return SearchFilesTest.archives();
    }

    @ParameterizedTest
    @MethodSource({"archives", "frequent"})
    void listsAreThoseOfTheIndexAndLongOnesHaveTheStrongestFirst(Archive archive) {
        SearchIndex index = SearchIndexer.of(archive);
        SearchReader reader = new SearchReader(SearchFilesTest.files(archive, true));
        for (int group = 0; group < index.groups().size(); group++) {
            List<SearchReader.Place> expected = new ArrayList<>();
            index.groups().get(group).read(new Places(expected));
            if (LongList.isDue(index.groups().get(group))) {
                expected.sort(Comparator.comparing(place -> -place.impact()));
            }
            assertThat(reader.list(group)).as("group %d", group).isEqualTo(expected);
        }
    }

    /** Archives with words in very many passages. */
    static Stream<Archive> frequent() {
        return Stream.of(1L).map(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            ArchiveDraft draft = new ArchiveDraft();
            for (int number = 0; number < 900; number++) {
                ArticleDraft article = ArticleDraft.titled(
                        "a%04d.txt".formatted(number), "Seed " + seed + (number % 3 == 0 ? " w0" : ""));
                for (int paragraph = random.nextInt(25); paragraph > 0; paragraph--) {
                    article.paragraph("Begin w" + random.nextInt(3) + " w" + random.nextInt(30));
                }
                draft.article(article);
            }
            return draft.archive();
        });
    }

    /** Writes places down as they are told. */
    private record Places(List<SearchReader.Place> told) implements Postings.Reader {

        @Override
        public void article(int article) {
            told.add(new SearchReader.Place(article, 0, new TreeSet<>()));
        }

        @Override
        public void passage(int passage) {
            told.get(told.size() - 1).passages().add(passage);
        }

        @Override
        public void value(int impact) {
            SearchReader.Place last = told.remove(told.size() - 1);
            told.add(new SearchReader.Place(last.article(), impact, last.passages()));
        }
    }

    @Test
    void nameIsSaidToCoverItsWordWhereTheWordStandsNowhereElse() {
        SearchReader reader = new SearchReader(SearchFilesTest.files(
                new ArchiveDraft()
                        .term(TermKind.PERSON, "Masimov", "An official.")
                        .term(TermKind.ORGANIZATION, "Council", "A body.", "the Council of Elders")
                        .term(TermKind.PERSON, "Quill", "A writer.")
                        .article(ArticleDraft.titled("one.txt", "What Masimov did")
                                .by("Ada Quill")
                                .paragraph("Masimov left, and Quill stayed.")
                                .paragraph("Many councils met.")
                                .paragraph("The Council did not."))
                        .archive(),
                false));
        assertThat(reader.look("masimov").get(0).aliases()).hasSize(1).allMatch(name -> name.endsWith("!"));
        assertThat(reader.look("council").get(0).aliases())
                .as("another form of the word is no name")
                .isNotEmpty()
                .noneMatch(name -> name.endsWith("!"));
        assertThat(reader.look("quill").get(0).aliases())
                .as("an author is not mentioned")
                .isNotEmpty()
                .noneMatch(name -> name.endsWith("!"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void nameThatCoversItsWordStandsWhereverTheWordDoes(Archive archive) {
        SearchReader reader = new SearchReader(SearchFilesTest.files(archive, false));
        for (SearchReader.Line line : reader.all()) {
            for (String alias : line.aliases()) {
                String[] parts = alias.replace("!", "").split("=");
                int mentions = reader.term(Integer.parseInt(parts[1])).get(5).getAsInt();
                boolean covers = parts[0].isEmpty()
                        && mentions >= 0
                        && line.groups().stream().allMatch(group -> isWithin(reader, group, mentions));
                assertThat(alias.endsWith("!"))
                        .as("\"%s\" is all of \"%s\"", line.form(), alias)
                        .isEqualTo(covers);
            }
        }
    }

    private static boolean isWithin(SearchReader reader, int group, int other) {
        Map<Integer, Set<Integer>> all = reader.places(other);
        return reader.places(group).entrySet().stream()
                .allMatch(place -> all.getOrDefault(place.getKey(), Set.of()).containsAll(place.getValue()));
    }

    @Test
    void wordOfEveryPassageIsKeptForTheArticlesItCountsMostForAndATermOfEveryPassageForAll() {
        int articles = 1_100;
        int each = 19;
        ArchiveDraft draft = new ArchiveDraft()
                .term(TermKind.ORGANIZATION, "Collective Security Treaty Organization", "An alliance.", "CSTO");
        for (int number = 0; number < articles; number++) {
            ArticleDraft article = ArticleDraft.titled("a%04d.txt".formatted(number), "Number " + number);
            for (int paragraph = 0; paragraph < each; paragraph++) {
                article.paragraph("The CSTO met. " + "Nobody knew of it. ".repeat(number % 2 * 12));
            }
            draft.article(article);
        }
        SearchReader reader = new SearchReader(SearchFilesTest.files(draft.archive(), false));
        SearchReader.Line word = reader.look("met").get(0);
        SearchReader.Line term = reader.look("term:csto").get(0);
        assertThat(word.common()).containsExactlyElementsOf(word.groups());
        assertThat(term.common()).isEmpty();
        assertThat(reader.places(term.groups().get(0))).hasSize(articles);
        Map<Integer, Set<Integer>> kept = reader.places(word.groups().get(0));
        assertThat(kept).hasSize(1_000);
        assertThat(kept.values()).allSatisfy(passages -> assertThat(passages).hasSize(each));
        assertThat(kept.keySet())
                .as("those that say little else, and the first of the others")
                .isEqualTo(IntStream.range(0, articles)
                        .filter(article -> article % 2 == 0 || article < 900)
                        .boxed()
                        .collect(Collectors.toSet()));
    }
}
