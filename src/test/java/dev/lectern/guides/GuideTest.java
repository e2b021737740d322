package dev.lectern.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides show is all typed by a test, and what cannot be is known by name; answers are compared as readers would. */
class GuideTest {

    private static final Pattern TYPED = Pattern.compile("(?:\\$ |lectern |mvn |java -jar ).*");

    static List<Path> documents() {
        return Guide.documents();
    }

    @Test
    void commandsThatAreNotRunAreTheseAndNoOthers() {
        Map<String, Long> notRun = new TreeMap<>();
        for (Path document : Guide.documents()) {
            for (Step step : Guide.steps(document)) {
                if (step.manner() == Step.Manner.NOT_RUN) {
                    notRun.merge(document.getFileName() + ": " + step.reason(), 1L, Long::sum);
                }
            }
        }
        assertThat(notRun)
                .isEqualTo(Map.of(
                        "README.md: it is what made the launcher that runs all others", 2L,
                        "build-with-maven.md: needs a repository that has Lectern", 2L,
                        "change-the-look.md: copies from where Lectern was built", 2L,
                        "publish.md: needs a server", 1L,
                        "publish.md: needs GitHub", 1L));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everythingThatIsTypedStandsInABlockThatIsRun(Path document) throws IOException {
        String block = "";
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith("```")) {
                block = block.isEmpty() ? line : "";
            } else if (!block.equals("```console")) {
                assertThat(line).doesNotMatch(TYPED);
            }
        }
        assertThat(Guide.steps(document)).isNotEmpty();
    }

    @Test
    void everyBlockOfAConsoleIsInADocumentThatIsRun() {
        List<Path> withConsole = Tree.files(Path.of("src/docs")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(GuideTest::hasConsole)
                .toList();
        assertThat(Guide.documents()).containsAll(withConsole);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aGuideIsTitledByItsPurpose(Path document) throws IOException {
        if (document.toString().contains("guides")) {
            assertThat(Files.readAllLines(document).get(0)).startsWith("# How to ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 article · 0.5 s → public     | 1 article · 12.34 s → public | true
            1 article · 0.5 s → public     | 2 articles · 0.5 s → public  | false
            1 article · 0.5 s → public     | 1 article → public           | false
            http://127.0.0.1:4040/         | http://127.0.0.1:39999/      | true
            one … three                    | one two three                | true
            one … three                    | one two                      | false
            (a+) [b]                       | (a+) [b]                     | true
            (a+) [b]                       | aa b                         | false
            """)
    void anEllipsisADurationAndThePortStandForOthers(String shown, String said, boolean isAnswered) {
        assertThat(step(shown).isAnsweredBy(said + "\n")).isEqualTo(isAnswered);
    }

    @Test
    void anEllipsisAloneStandsForAnyNumberOfLines() {
        Step step = step("first", "…", "last");
        assertThat(step.isAnsweredBy("first\nlast\n")).isTrue();
        assertThat(step.isAnsweredBy("first\none\ntwo\nlast\n")).isTrue();
        assertThat(step.isAnsweredBy("first\none\n")).isFalse();
        assertThat(step.isAnsweredBy("first\nlast\nmore\n")).isFalse();
    }

    @Test
    void nothingShownMeansNothingSaid() {
        assertThat(step().isAnsweredBy("")).isTrue();
        assertThat(step().isAnsweredBy("warning\n")).isFalse();
    }

    private static Step step(String... answer) {
        return new Step("page.md:1", "lectern", List.of(answer), Step.Manner.RUN, "");
    }

    private static boolean hasConsole(Path document) {
        try {
            return Files.readAllLines(document).contains("```console");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
