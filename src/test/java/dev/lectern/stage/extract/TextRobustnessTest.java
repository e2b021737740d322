package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Extraction;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are huge or made to do harm are read in one go: no rule runs out of stack or memory. */
class TextRobustnessTest {

    private static final Path NAME = Path.of("text.txt");
    private static final int LINES = 2_000;
    private static final int TAGS = 5_000;
    private static final int CHARACTERS = 200_000;
    private static final String ARTICLE = "A headline of five words\n\nThe river rose in the night, and by the morning"
            + " it had taken the bridge with it. Nobody had thought that it could.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related",
                "* * *",
                "Home | News | Sport",
                "asdf",
                "Ref: A-1234567",
                "Read more",
                "January 7, 2021",
                "A heading of four",
                "ALMATY, Jan 7 (Agency) - The river rose in the night and took the bridge with it.",
                "1.",
                "What now?"
            })
    void aLineThatStandsManyTimesIsReadOnceEach(String line) throws IOException {
        recognise(ARTICLE + (line + "\n").repeat(LINES) + ARTICLE);
    }

    @Test
    void linesThatAreAllDifferentAreReadOnceEach() throws IOException {
        String lines = IntStream.range(0, LINES)
                .mapToObj(at -> "Word" + Integer.toString(at, 36) + " stands here")
                .collect(Collectors.joining("\n"));
        recognise(ARTICLE + lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "deadbeef1-", "-dead", "A1", "_", "[a", "Ж", "水"})
    void aWordWithoutEndIsReadOnce(String part) throws IOException {
        recognise(ARTICLE + part.repeat(CHARACTERS / part.length()) + "\n\n" + ARTICLE);
    }

    @Test
    void aHexadecimalNameOfThousandsOfPartsDoesNotOverflow() throws IOException {
        recognise(ARTICLE + "deadbeef1" + "-dead".repeat(20_000) + "\n\n" + ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[gallery", "[a x=1"})
    void aNameThatRepeatsItsOwnPatternDoesNotOverflow(String start) throws IOException {
        recognise(ARTICLE + start + "-dead".repeat(20_000) + " b=c".repeat(30) + "\n\n" + ARTICLE);
    }

    @Test
    void namesOfManyTagsAreFoundWithoutLookingAtEveryBlock() throws IOException {
        String text = IntStream.range(0, TAGS)
                .mapToObj(at -> "<a id=\"n" + at + "\"></a>Passage " + at + "\n")
                .collect(Collectors.joining("\n"));
        Document document = Sources.markdown("text.md", "# Names\n\n" + text);
        Extraction made = new ArticleExtractor().extract(document, Editorial.SILENT);
        assertThat(made.article().blocks()).hasSize(TAGS);
    }

    private static void recognise(String text) throws IOException {
        Document document = Sources.text(NAME, text);
        Extraction made = new ArticleExtractor().extract(document, Editorial.SILENT);
        Fates.check(document, made);
    }
}
