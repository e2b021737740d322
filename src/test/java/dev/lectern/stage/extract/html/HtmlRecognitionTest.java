package dev.lectern.stage.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Removal;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.testing.Golden;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recognises every case folder as it comes off the disk, and holds what was made against golden outlines. */
class HtmlRecognitionTest {

    private static final Path CASES = Path.of("src/test/resources/recognise-html");
    private static final String NOT_SHOWN =
            "script, style, noscript, template, head, svg, iframe, object, [hidden], [style*=none]";

    static List<Path> cases() {
        return Golden.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recognisesTheCaseAsItsOutlineSays(Path folder) {
        Golden.matches(folder.resolve("outline.golden.txt"), HtmlOutline.of(recognise(folder)));
    }

    /** What a person wrote down beside the case: words that must be in a block, and lines that must be in none. */
    @ParameterizedTest
    @MethodSource("cases")
    void keepsAndDropsWhatAPersonSays(Path folder) throws IOException {
        String blocks = words(recognise(folder));
        for (String kept : listed(folder.resolve("keeps.txt"))) {
            assertThat(blocks).contains(kept);
        }
        for (String dropped : listed(folder.resolve("drops.txt"))) {
            assertThat(blocks.lines()).noneMatch(line -> line.startsWith(dropped));
        }
    }

    /** The accounting identity: what a page shows is in the blocks or in the removals, letter for letter. */
    @ParameterizedTest
    @MethodSource("cases")
    void everyLetterThePageShowsIsInABlockOrARemoval(Path folder) {
        Extraction extraction = recognise(folder);
        Map<Integer, Long> told = letters(words(extraction)
                + extraction.ledger().removals().stream().map(Removal::text).collect(Collectors.joining()));
        letters(shown(document(folder).body()))
                .forEach((letter, count) -> assertThat(told.getOrDefault(letter, 0L))
                        .as("letters %s", Character.toString(letter))
                        .isGreaterThanOrEqualTo(count));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recognisingACleanedArticleAgainTakesOnlyItsTitleOut(Path folder) {
        Extraction once = recognise(folder);
        String body = once.article().blocks().stream()
                .map(HtmlRecognitionTest::markup)
                .collect(Collectors.joining(
                        "\n", "<article><h1>" + once.article().title() + "</h1>\n", "</article>"));
        Extraction twice = new ArticleExtractor().extract(Sources.html(folder, body), Editorial.SILENT);
        assertThat(twice.ledger().removals().stream().map(Removal::text))
                .isSubsetOf(once.article().title());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linksLeadNowhereButToTheWebOrToMail(Path folder) {
        recognise(folder).article().blocks().stream()
                .flatMap(block -> block.text().marks().stream())
                .filter(Mark.Hyperlink.class::isInstance)
                .forEach(
                        link -> assertThat(((Mark.Hyperlink) link).target()).matches("(https?://|mailto:)[^\\s\"<>]+"));
    }

    static Extraction recognise(Path folder) {
        return new ArticleExtractor().extract(document(folder), Editorial.SILENT);
    }

    private static Document document(Path folder) {
        return new SeedReader().read(folder, Path.of("input.html")).articles().get(0);
    }

    private static List<String> listed(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static String words(Extraction extraction) {
        return extraction.article().blocks().stream()
                .map(block -> block.text().text())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select(NOT_SHOWN).remove();
        return page.body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .collect(Collectors.joining());
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }

    private static String markup(Block block) {
        String text = Entities.escape(block.text().text());
        return switch (block.role()) {
            case HEADING -> "<h2>" + text + "</h2>";
            case LIST_ITEM, REFERENCE -> "<ul><li>" + text + "</li></ul>";
            case CODE -> "<pre>" + text + "</pre>";
            case CAPTION -> "<figcaption>" + text + "</figcaption>";
            default -> "<p>" + text + "</p>";
        };
    }
}
