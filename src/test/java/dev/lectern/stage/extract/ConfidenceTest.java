package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How sure a recognition is said to be, and when a warning is given. */
class ConfidenceTest {

    private static final String PARAGRAPH = """
            The ferry left the harbour at seven with forty people on board, a horse, and the post of three weeks that
            nobody on the island had asked for or would have been able to read in the light that there was.""".replace("\n", " ");

    @Test
    void nothingSpeaksAgainstAPlainArticle() {
        Extraction made = recognise("The last ferry of the year\n\n" + PARAGRAPH + "\n\n" + other(3));
        assertThat(made.confidence().value()).isEqualTo(1);
        assertThat(made.confidence().reasons()).isEmpty();
    }

    @Test
    void aMissingHeadlineIsAReasonButNotEnoughForAWarning() {
        Extraction made = recognise(PARAGRAPH + "\n\n" + other(3));
        assertThat(made.confidence().reasons()).containsExactly("no headline");
        assertThat(warnings(made)).isEmpty();
    }

    @Test
    void aHeapOfShortLinesIsWarnedAbout() {
        String berths = IntStream.rangeClosed(1, 14)
                .mapToObj(at -> "Berth " + at + " is kept for nobody\n\n")
                .collect(Collectors.joining());
        Extraction made = recognise("The last ferry of the year\n\n" + PARAGRAPH + "\n\n" + berths);
        assertThat(made.confidence().value()).isLessThan(0.6);
        assertThat(warnings(made)).hasSize(1);
        assertThat(warnings(made).get(0).message()).contains("lines are no sentences");
        assertThat(warnings(made).get(0).hint()).contains("ledger");
    }

    @Test
    void ofTheSeedsNoneIsWarnedAbout() throws IOException {
        for (Path seed : RecognitionTest.seeds()) {
            assertThat(warnings(new ArticleExtractor().extract(Sources.text(seed), Editorial.SILENT)))
                    .as(seed.toString())
                    .isEmpty();
        }
    }

    private static String other(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= paragraphs; at++) {
            text.append("On the ").append(at).append(at == 1 ? "st" : "th");
            text.append(" of the month the captain wrote that the sea was as it had been, and that he was older.\n\n");
        }
        return text.toString();
    }

    private static List<Diagnostic> warnings(Extraction made) {
        return made.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("recognition-unsure"))
                .toList();
    }

    private static Extraction recognise(String text) {
        return new ArticleExtractor().extract(Sources.text(Path.of("ferry.txt"), text), Editorial.SILENT);
    }
}
