package dev.lectern.stage.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.document.Extraction;
import dev.lectern.model.document.Mark;
import dev.lectern.model.source.Editorial;
import dev.lectern.testing.Golden;
import dev.lectern.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are broken, huge or made to do harm cost at most their own article. */
class HtmlRobustnessTest {

    private static final Path CASES = Path.of("src/test/resources/recognise-html");
    private static final Path NAME = Path.of("page.html");
    private static final int MUTATIONS = 1500;
    private static final List<String> SPLICES = List.of(
            "<",
            ">",
            "</",
            "<p>",
            "</div>",
            "<table><tr>",
            "<a href='javascript:x'>",
            "<script>",
            "<!--",
            "<![CDATA[",
            "&#x0;",
            "\"",
            "<svg><style>",
            "<title>",
            "</body>",
            "<template>",
            "<ul><li>",
            "\u0000",
            "<br><br>",
            "<math><mi>");

    @Test
    void noMutationOfAPageIsTooMuch() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path folder : Golden.cases(CASES)) {
            pages.add(Files.readString(folder.resolve("input.html"), StandardCharsets.ISO_8859_1));
        }
        for (int seed = 0; seed < MUTATIONS; seed++) {
            String page = mutated(new SplittableRandom(seed), pages.get(seed % pages.size()));
            try {
                Extraction made = HtmlExtractor.extract(Sources.html(NAME, page), Editorial.SILENT);
                assertThat(targets(made))
                        .as("seed %d", seed)
                        .allMatch(target -> target.matches("(?i)(https?:|mailto:).*"));
            } catch (LecternException refused) {
                assertThat(refused.diagnostics()).as("seed %d", seed).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href=x>", "<p><i>"})
    void deepNestingKeepsItsText(String tag) {
        String page = tag.repeat(20_000) + "The words at the bottom are read, however deep they lie under all of this.";
        Extraction made = HtmlExtractor.extract(Sources.html(NAME, page), Editorial.SILENT);
        assertThat(made.article().blocks().toString()).contains("words at the bottom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A short line of words.</p>",
                "<div class=card><h3><a href=x>A</a></h3></div>",
                "<br>",
                "<li>",
                "\n <b> </b>",
                "<td>x",
                "&nbsp;"
            })
    void widePagesAreRead(String part) {
        String page = "<main><p>This page has one sentence that anybody would want to read, and it is this one.</p>"
                + part.repeat(30_000) + "</main>";
        assertThatCode(() -> HtmlExtractor.extract(Sources.html(NAME, page), Editorial.SILENT))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html></html>",
                "<script>alert(1)</script>",
                "<frameset><frame src=x></frameset>",
                "<img src=x>"
            })
    void aPageWithoutTextIsRefusedWithAHint(String page) {
        assertThatCode(() -> HtmlExtractor.extract(Sources.html(NAME, page), Editorial.SILENT))
                .isInstanceOfSatisfying(
                        LecternException.class,
                        refused -> assertThat(refused.diagnostics())
                                .allMatch(diagnostic -> diagnostic.code().equals("seed-senseless")
                                        && !diagnostic.hint().isEmpty()));
    }

    private static List<String> targets(Extraction extraction) {
        return extraction.article().blocks().stream()
                .flatMap(block -> block.text().marks().stream())
                .filter(Mark.Hyperlink.class::isInstance)
                .map(mark -> ((Mark.Hyperlink) mark).target())
                .toList();
    }

    /** Cuts, doubles and splices in a few places. */
    private static String mutated(SplittableRandom random, String page) {
        StringBuilder mutated = new StringBuilder(page);
        for (int times = 1 + random.nextInt(8); times > 0 && mutated.length() > 1; times--) {
            int start = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), start + random.nextInt(60));
            switch (random.nextInt(3)) {
                case 0 -> mutated.delete(start, end);
                case 1 -> mutated.insert(start, mutated.substring(start, end));
                default -> mutated.insert(start, SPLICES.get(random.nextInt(SPLICES.size())));
            }
        }
        return mutated.toString();
    }
}
