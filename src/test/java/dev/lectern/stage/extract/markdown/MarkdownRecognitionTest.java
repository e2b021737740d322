package dev.lectern.stage.extract.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Removal;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.stage.extract.ArticleExtractor;
import dev.lectern.stage.read.SeedReader;
import dev.lectern.stage.render.data.InspectionText;
import dev.lectern.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recognises every case folder of Markdown and holds what was made against golden outlines. */
class MarkdownRecognitionTest {

    private static final Path CASES = Path.of("src/test/resources/recognise-markdown");

    static List<Path> cases() {
        return Golden.cases(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recognisesTheCaseAsItsOutlineSays(Path folder) {
        Golden.matches(folder.resolve("outline.golden.txt"), outline(recognise(folder)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsAndDropsWhatAPersonSays(Path folder) throws IOException {
        String blocks = recognise(folder).article().blocks().stream()
                .map(block -> block.text().text())
                .collect(Collectors.joining("\n"));
        for (String kept : listed(folder.resolve("keeps.txt"))) {
            assertThat(blocks).contains(kept);
        }
        for (String dropped : listed(folder.resolve("drops.txt"))) {
            assertThat(blocks.lines()).noneMatch(line -> line.startsWith(dropped));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLineThatShowsSomethingHasExactlyOneFate(Path folder) {
        MarkdownFates.check(read(folder), recognise(folder));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsDoNotMatter(Path folder) {
        Document document = read(folder);
        Extraction unix = recognise(MarkdownSources.withLineEnds(document, "\n"));
        Extraction old = recognise(MarkdownSources.withLineEnds(document, "\r"));
        assertThat(recognise(document).article().blocks())
                .isEqualTo(unix.article().blocks());
        assertThat(old.article().blocks()).isEqualTo(unix.article().blocks());
        assertThat(old.ledger().lines()).isEqualTo(unix.ledger().lines());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linksLeadNowhereHarmful(Path folder) {
        assertThat(recognise(folder).article().blocks().stream()
                        .flatMap(block -> block.text().marks().stream())
                        .filter(Mark.Hyperlink.class::isInstance)
                        .map(mark -> ((Mark.Hyperlink) mark).target()))
                .noneMatch(target -> target.startsWith("javascript:") || target.startsWith("data:"));
    }

    @Test
    void theEditorGoesBeforeTheHeadOfTheFile() {
        Editorial editorial = MarkdownSources.titled("What the editor calls it");

        Extraction made = MarkdownExtractor.extract(read(CASES.resolve("hugo-yaml")), editorial);

        assertThat(made.article().title()).isEqualTo("What the editor calls it");
        assertThat(made.article().metadata().authors()).extracting("name").containsExactly("Ada Brook");
    }

    @Test
    void wikiLinksKeepTheirTargets() {
        Block block = recognise(CASES.resolve("wiki-links")).article().body().get(0);

        assertThat(block.text().marks().stream().map(mark -> ((Mark.Hyperlink) mark).target()))
                .containsExactly("Vell%20Town%20Council", "Old%20Hall#The%20Great%20Room", "floods");
    }

    private static List<String> listed(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Document read(Path folder) {
        return new SeedReader().read(folder, Path.of("input.md")).articles().get(0);
    }

    private static Extraction recognise(Path folder) {
        return recognise(read(folder));
    }

    private static Extraction recognise(Document document) {
        return new ArticleExtractor().extract(document, Editorial.SILENT);
    }

    /** What {@code inspect} shows, then the blocks as they are read, what was taken out, and what was said of it. */
    private static String outline(Extraction extraction) {
        String inspected = InspectionText.of(
                extraction, new AnnotatedArticle(extraction.article(), List.of(), List.of(), List.of()));
        String blocks = extraction.article().blocks().stream()
                .map(MarkdownRecognitionTest::line)
                .collect(Collectors.joining());
        String removals = extraction.ledger().removals().stream()
                .map(MarkdownRecognitionTest::line)
                .collect(Collectors.joining());
        String said = extraction.diagnostics().stream()
                .map(MarkdownRecognitionTest::line)
                .collect(Collectors.joining());
        return inspected + "\n" + blocks + "\n" + removals + "\n" + said;
    }

    private static String line(Block block) {
        String level = block instanceof Block.Heading heading ? " " + heading.level() : "";
        String head = block instanceof Block.TableRow row && row.header() ? " head" : "";
        String text = block.text().text();
        String marks = block.text().marks().stream()
                .map(mark -> mark(mark, text))
                .filter(mark -> !mark.isEmpty())
                .map(mark -> "    " + mark + "\n")
                .collect(Collectors.joining());
        return block.role().label() + level + head + ": " + text + "\n" + marks;
    }

    /** Links within the article and passages in other languages. */
    private static String mark(Mark mark, String text) {
        String words = "“" + mark.span().of(text) + "” ";
        if (mark instanceof Mark.PassageLink link) {
            return words + "→ " + link.passage();
        }
        return mark instanceof Mark.Language language ? words + language.tag() : "";
    }

    private static String line(Removal removal) {
        return "- " + removal.rule() + ": " + removal.text().replace("\n", "⏎") + "\n";
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location().line() + " [" + diagnostic.code() + "] " + diagnostic.message() + "\n";
    }
}
