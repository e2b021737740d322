package dev.lectern.stage.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.search.Passage;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.QueryWords;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.SampleArchives;
import dev.lectern.testing.SearchReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of the search say is what the articles say, and nothing else. */
class SearchFilesTest {

    private static final String[] WORDS = ("reform reforms reformed Astana’s l’État Straße ОДКБ реформы реформа "
                    + "国家安全 \u2028 </script> \"quoted\" back\\slash الإصلاحات می‌خواهم ประเทศ 𠀀𠀁 \uD83D 2022 ½ "
                    + "Nur-Sultan Ærø e\u0301te\u0301 \u0000 \t x")
            .split(" ");
    private static final String[] LANGUAGES = {"en", "fr", "ru", "zh", "ar", "fa", "de", "x-none"};

    static Stream<Archive> archives() {
        return Stream.concat(
                Stream.of(new ArchiveDraft().archive(), SampleArchives.everything(), one(), SampleArchives.many()),
                Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(SearchFilesTest::random));
    }

    private static Archive one() {
        return new ArchiveDraft()
                .article(ArticleDraft.titled("one.txt", "Only this").paragraph("Nothing else."))
                .archive();
    }

    /** Articles of words in any order, some of them long; the seed is in the titles. */
    private static Archive random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ArchiveDraft draft = new ArchiveDraft();
        int articles = 2 + random.nextInt(120);
        for (int number = 0; number < articles; number++) {
            ArticleDraft article = ArticleDraft.titled(
                            "a%03d.txt".formatted(number), "Seed " + seed + ", number " + number)
                    .language(LANGUAGES[random.nextInt(LANGUAGES.length)])
                    .on("20%02d-01-02".formatted(random.nextInt(10, 30)))
                    .by("Author " + random.nextInt(7));
            int paragraphs = random.nextInt(number == 0 ? 900 : 12);
            for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
                article.paragraph(words(random, 1 + random.nextInt(30)));
            }
            draft.article(article);
        }
        return draft.archive();
    }

    private static String words(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder("Begin");
        for (int word = 0; word < count; word++) {
            text.append(random.nextInt(9) == 0 ? ", " : " ").append(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(3) == 0) {
                text.append(" w").append(random.nextInt(5000));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void everyWordFindsEveryPassageItStandsIn(Archive archive) {
        SearchReader reader = new SearchReader(files(archive, false));
        standing(archive).forEach((form, places) -> {
            List<SearchReader.Line> lines = reader.look(form);
            assertThat(lines).as("entry of \"%s\"", form).hasSize(1);
            Map<Integer, Set<Integer>> found = new HashMap<>();
            lines.get(0)
                    .groups()
                    .forEach(group -> reader.places(group)
                            .forEach((article, passages) -> found.computeIfAbsent(article, any -> new HashSet<>())
                                    .addAll(passages)));
            places.forEach((article, passages) -> assertThat(found.getOrDefault(article, Set.of()))
                    .as("\"%s\" in article %d", form, article)
                    .containsAll(passages));
        });
    }

    @ParameterizedTest
    @MethodSource("archives")
    void whatAGroupFindsHasOneOfItsWords(Archive archive) {
        SearchReader reader = new SearchReader(files(archive, false));
        Map<Integer, Map<Integer, Set<Integer>>> said = new HashMap<>();
        Map<String, Map<Integer, Set<Integer>>> standing = standing(archive);
        for (SearchReader.Line line : reader.all()) {
            for (int group : line.groups()) {
                standing.getOrDefault(line.form(), Map.of())
                        .forEach((article, passages) -> said.computeIfAbsent(group, any -> new HashMap<>())
                                .computeIfAbsent(article, any -> new HashSet<>())
                                .addAll(passages));
            }
        }
        said.forEach((group, places) -> reader.places(group)
                .forEach((article, passages) ->
                        assertThat(places.getOrDefault(article, Set.of())).containsAll(passages)));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void textsAreReadBackAsTheyStand(Archive archive) {
        SearchReader reader = new SearchReader(files(archive, false));
        for (int number = 0; number < archive.articles().size(); number++) {
            ArchivedArticle article = archive.articles().get(number);
            List<Passage> passages = Passage.of(article.article());
            SearchReader.Shown shown = reader.shown(number);
            assertThat(shown.head())
                    .startsWith(
                            Folding.singleSpaced(article.article().title()),
                            archive.permalinks().article(article.id()).value());
            assertThat(shown.passages())
                    .isEqualTo(passages.stream()
                            .skip(1)
                            .map(passage -> Folding.singleSpaced(passage.text()))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("archives")
    void entriesAreSortedAndEachIsInTheFileThatIsLookedIn(Archive archive) {
        SearchReader reader = new SearchReader(files(archive, false));
        List<String> forms = reader.all().stream().map(SearchReader.Line::form).toList();
        assertThat(forms).doesNotHaveDuplicates().isSorted();
        assertThat(forms).allSatisfy(form -> assertThat(reader.look(form)).hasSize(1));
        assertThat(reader.reversed()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void filesAreTheSameForAnyNumberOfThreads(Archive archive) {
        assertThat(files(archive, true)).isEqualTo(files(archive, false));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void scriptsAreOneLineThatEveryReaderTakesAlike(Archive archive) {
        assertThat(files(archive, false).values())
                .allSatisfy(script -> assertThat(
                                script.chars().filter(unit -> "\r\n\0\u2028\u2029\uFFFD".indexOf(unit) >= 0))
                        .containsExactly((int) '\n'));
    }

    @Test
    void anyNameOfATermLeadsToItAndToItsMentions() {
        SearchReader reader = new SearchReader(files(SampleArchives.everything(), false));
        int csto = Integer.parseInt(reader.look("csto").get(0).aliases().get(0).replaceAll("\\D", ""));
        assertThat(reader.look("collective").get(0).aliases()).containsExactly("security treaty organization=" + csto);
        assertThat(reader.term(csto).get(0).getAsString()).isEqualTo("csto");
        int group = reader.term(csto).get(5).getAsInt();
        assertThat(reader.look("term:csto").get(0).groups()).containsExactly(group);
        assertThat(reader.places(group)).isNotEmpty();
    }

    @Test
    void everyPieceSaysTheDigestOfItsIndexAndAnyChangeMakesAnother() {
        Map<String, String> files = files(SampleArchives.everything(), false);
        String digest = new SearchReader(files).digest();
        assertThat(digest).matches("[0-9a-f]{10}");
        assertThat(files.values())
                .allSatisfy(script ->
                        assertThat(script).matches("(?s)lecternSearch\\(\"[a-z0-9]+\",\"" + digest + "\",.*"));
        assertThat(List.of(digestOf("Nothing else."), digestOf("Nothing Else."), digestOf("Nothing else")))
                .doesNotHaveDuplicates();
        assertThat(digestOf("Nothing else.")).isEqualTo(digestOf("Nothing else."));
    }

    private static String digestOf(String paragraph) {
        return new SearchReader(files(
                        new ArchiveDraft()
                                .article(ArticleDraft.titled("one.txt", "Only this")
                                        .paragraph(paragraph))
                                .archive(),
                        false))
                .digest();
    }

    @Test
    void lastCharacterOfARunIsFoundByItself() {
        Archive archive = new ArchiveDraft()
                .article(ArticleDraft.titled("one.txt", "\u54C8\u8428\u514B\u65AF\u5766")
                        .language("zh"))
                .archive();
        SearchReader reader = new SearchReader(files(archive, false));
        assertThat(QueryWords.of("\u54C8\u8428\u514B\u65AF\u5766"))
                .containsExactly("\u54C8\u8428", "\u8428\u514B", "\u514B\u65AF", "\u65AF\u5766");
        assertThat(reader.places(reader.look("\u5766").get(0).groups().get(0))).containsEntry(0, Set.of(0));
    }

    @Test
    void filesAndFieldsAreThoseTheGuideTellsOf() throws IOException {
        String guide = Files.readString(Path.of("src/docs/search.md"));
        Map<String, String> files = files(SampleArchives.everything(), false);
        Set<String> all = new TreeSet<>(files.keySet());
        SearchListsTest.frequent()
                .forEach(archive -> all.addAll(files(archive, false).keySet()));
        assertThat(all.stream()
                        .map(path -> path.replaceFirst("search/([a-z]+).*", "$1"))
                        .collect(Collectors.toSet()))
                .isEqualTo(Pattern.compile("(?m)^\\| `([a-z]+)(?:0/0)?\\.js`")
                        .matcher(guide)
                        .results()
                        .map(row -> row.group(1))
                        .collect(Collectors.toSet()));
        assertThat(new SearchReader(files).meta().keySet())
                .allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
    }

    /** Returns where each word stands: articles, and their passages. */
    private static Map<String, Map<Integer, Set<Integer>>> standing(Archive archive) {
        Map<String, Map<Integer, Set<Integer>>> standing = new TreeMap<>();
        for (int article = 0; article < archive.articles().size(); article++) {
            ArchivedArticle archived = archive.articles().get(article);
            List<Passage> passages = Passage.of(archived.article());
            for (int passage = 0; passage < passages.size(); passage++) {
                note(standing, passages.get(passage).text(), article, passage);
            }
            int number = article;
            archived.article().metadata().authors().forEach(author -> note(standing, author.name(), number, 0));
            archived.article().metadata().credit().ifPresent(credit -> note(standing, credit.name(), number, 0));
        }
        return standing;
    }

    private static void note(Map<String, Map<Integer, Set<Integer>>> standing, String text, int article, int passage) {
        for (int at = 0; at < text.length(); at++) {
            int end = QueryWords.endOfToken(text, at);
            for (QueryWords.Word word : QueryWords.inToken(text.substring(at, end))) {
                standing.computeIfAbsent(word.form(), any -> new TreeMap<>())
                        .computeIfAbsent(article, any -> new TreeSet<>())
                        .add(passage);
            }
            at = end;
        }
    }

    /** Returns the files of an archive by their paths. */
    static Map<String, String> files(Archive archive, boolean parallel) {
        Map<String, String> files = Collections.synchronizedMap(new TreeMap<>());
        Stream<OutputFile> made = SearchFiles.of(archive, SearchIndexer.of(archive), "en");
        (parallel ? made.parallel() : made)
                .forEach(file ->
                        files.put(file.path().value(), new String(file.content().bytes(), StandardCharsets.UTF_8)));
        return files;
    }
}
