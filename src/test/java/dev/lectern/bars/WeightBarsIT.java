package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader has to fetch, compressed as servers compress it. */
@Bars
class WeightBarsIT {

    private static final int KIB = 1024;

    /** The seed of two thousand words, without a picture of its own. */
    private static final SitePage LONG =
            BuiltSite.get().page("articles/the-wider-implications-of-the-attempted-coup-in-kazakhstan.html");

    static List<SitePage> articles() {
        return BuiltSite.get().articles();
    }

    @Test
    void articleOfTwoThousandWordsWeighsTwentyKilobytes() throws IOException {
        Element text = LONG.parsed().expectFirst(".body").clone();
        text.select("aside").remove();
        assertThat(text.text().split("\\s+")).hasSizeBetween(1700, 2300);
        double weight = zipped(Stream.of(LONG.file()));
        Figures.atMost("HTML of 2,000 words, KiB gzipped", 20, weight, LONG);
        assertThat(weight).as(LONG.path()).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theSheetsOfAnArticleWeighTenKilobytes(SitePage page) throws IOException {
        double weight = zipped(linked(page, "link[rel=stylesheet]", "href"));
        Figures.atMost("style sheets of an article, KiB gzipped", 10, weight, page);
        assertThat(weight).as(page.path()).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theScriptsOfAnArticleWeighSixKilobytes(SitePage page) throws IOException {
        double weight = zipped(linked(page, "script[src]", "src"));
        Figures.atMost("scripts of an article, KiB gzipped", 6, weight, page);
        assertThat(weight).as(page.path()).isLessThanOrEqualTo(6);
    }

    private static Stream<Path> linked(SitePage page, String selector, String attribute) {
        return page.parsed().select(selector).stream()
                .map((Element element) ->
                        page.file().resolveSibling(element.attr(attribute)).normalize());
    }

    private static double zipped(Stream<Path> files) throws IOException {
        double sum = 0;
        for (Path file : files.toList()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream zip = new GZIPOutputStream(bytes)) {
                Files.copy(file, zip);
            }
            sum += bytes.size();
        }
        return sum / KIB;
    }
}
