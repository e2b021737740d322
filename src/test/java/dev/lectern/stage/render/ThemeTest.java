package dev.lectern.stage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

    private static final String TOKENS = asset("tokens.css");
    private static final String SHEETS = sheets();
    private static final String SCRIPT = asset("lectern.js");

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, wash, 7",
        "ink, sheet, 7",
        "ink, highlight, 7",
        "faded, paper, 4.5",
        "faded, wash, 4.5",
        "faded, sheet, 4.5",
        "faded, highlight, 4.5",
        "link, paper, 4.5",
        "link, sheet, 4.5",
        "link, highlight, 4.5",
        "rubric, paper, 4.5",
        "rubric, wash, 4.5",
        "rubric, highlight, 4.5"
    })
    void coloursStandOutInBothThemes(String text, String ground, double least) {
        for (int theme = 1; theme <= 2; theme++) {
            assertThat(contrast(colour(text, theme), colour(ground, theme)))
                    .as("%s on %s, %s", text, ground, theme == 1 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void theSheetsAndTheScriptFetchNothing() {
        assertThat(SHEETS).doesNotContain("@import", "url(", "http:", "https:");
        assertThat(SCRIPT).doesNotContain("fetch(", "import ", "innerHTML", "eval(", "http:", "https:");
    }

    /** What an article's page may weigh on its way, in bytes. */
    @Test
    void theSheetsAndTheScriptAreSmall() {
        String article = asset("tokens.css") + asset("page.css") + asset("article.css");

        assertThat(compressed(article)).isLessThan(10_000);
        assertThat(compressed(SCRIPT)).isLessThan(6_000);
    }

    @Test
    void theSheetsFollowsTheTextWhereverItRuns() {
        assertThat(Pattern.compile("(?m)^\\s*(?:margin|padding|border)-(?:left|right|top|bottom)|^\\s*(?:left|right):")
                        .matcher(SHEETS)
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    private static int colour(String token, int theme) {
        Pattern pair = Pattern.compile("--" + token + ": light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
        MatchResult found = pair.matcher(TOKENS).results().findFirst().orElseThrow();
        return Integer.parseInt(found.group(theme), 16);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        double part = (value & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String sheets() {
        return BuiltInTheme.read().assets().keySet().stream()
                .filter(name -> name.endsWith(".css"))
                .sorted()
                .map(ThemeTest::asset)
                .collect(Collectors.joining("\n"));
    }

    private static String asset(String name) {
        return new String(Objects.requireNonNull(BuiltInTheme.read().assets().get(name)), StandardCharsets.UTF_8);
    }
}
