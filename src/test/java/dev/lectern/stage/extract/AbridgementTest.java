package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Block;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.LedgerLine;
import dev.lectern.model.document.Mark;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Editorial.Extent;
import dev.lectern.model.text.Span;
import dev.lectern.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AbridgementTest {

    private static final String TEXT = """
            The last ferry

            Share this article

            The ferry to the outer islands has run every morning since 1931, in fog and in frost, and nobody counts.

            Last winter the county proposed to replace it with a bridge, and the islanders found they would miss it.
            """;

    @Test
    void anExcerptShowsTheFirstParagraphOnly() {
        assertThat(shown(Extent.EXCERPT)).singleElement().asString().startsWith("The ferry to the outer islands");
    }

    @Test
    void aLinkShowsNoTextButKeepsTitleAndLineNumbers() {
        Extraction extraction = extract(Extent.LINK);
        assertThat(extraction.article().blocks()).isEmpty();
        assertThat(extraction.article().title()).isEqualTo("The last ferry");
        assertThat(extraction.ledger().lines()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource(value = Extent.class, names = "FULL", mode = EnumSource.Mode.EXCLUDE)
    void whatIsWithheldStandsNowhere(Extent extent) {
        Extraction extraction = extract(extent);
        Stream<String> everything = Stream.concat(
                Stream.concat(
                        extraction.ledger().lines().stream().map(LedgerLine::text),
                        extraction.ledger().removals().stream().map(removal -> removal.text())),
                extraction.article().blocks().stream().map(block -> block.text().text()));
        assertThat(everything).noneMatch(text -> text.contains("bridge") || text.contains("Share this"));
    }

    @Test
    void howSureTheRecognitionIsDoesNotDependOnWhatIsShown() {
        assertThat(extract(Extent.FULL).confidence().value()).isLessThan(1);
        assertThat(extract(Extent.EXCERPT).confidence())
                .isEqualTo(extract(Extent.FULL).confidence());
    }

    @Test
    void allIsShownWhereTheEditorSaysNothing() {
        assertThat(shown(Extent.FULL)).hasSize(2);
    }

    @Test
    void anExcerptHasNoLinkToAPassageThatIsNotShown() {
        String markdown = """
                # The last ferry

                The ferry to the outer islands has run [for long](#the-last-ferry) and in frost[^1], and nobody counts.

                Last winter the county proposed to replace it with a bridge, and the islanders found they would miss it.

                [^1]: And in fog.
                """;

        Extraction excerpt =
                new ArticleExtractor().extract(Sources.markdown("ferry.md", markdown), editorial(Extent.EXCERPT));

        assertThat(excerpt.article().blocks().get(0).text().marks())
                .containsExactly(new Mark.PassageLink(new Span(39, 47), BlockId.TITLE));
    }

    private static List<String> shown(Extent extent) {
        return extract(extent).article().blocks().stream()
                .map(Block::text)
                .map(text -> text.text())
                .toList();
    }

    private static Extraction extract(Extent extent) {
        return new ArticleExtractor().extract(Sources.text(Path.of("ferry.txt"), TEXT), editorial(extent));
    }

    private static Editorial editorial(Extent extent) {
        return new Editorial(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                extent);
    }
}
