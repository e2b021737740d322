package dev.lectern.stage.render.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationFormatTest {

    private static final Citation WHOLE = new Citation(
            "the-red-line",
            "The red line: 50% & more {of_it}",
            List.of("Ann Author", "Ben Writer, Jr.", "Smith and Sons"),
            Optional.of(LocalDate.of(2022, 1, 4)),
            Optional.of("The Review #1"),
            Optional.of("https://review.example/a_b?c=1&d=~2"),
            "en");
    private static final Citation BARE = new Citation(
            "bare", "[Тарих \\ ^ \"x\"]", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "kk");

    @Test
    void bibtexCitesAnArticleOfItsPublisher() {
        assertThat(CitationFormat.BIBTEX.write(List.of(WHOLE))).isEqualTo("""
                @article{the-red-line,
                  title = {{The red line: 50\\% \\& more {\\textbraceleft}of\\_it{\\textbraceright}}},
                  author = {Ann Author and {Ben Writer, Jr.} and {Smith and Sons}},
                  journal = {The Review \\#1},
                  year = {2022},
                  month = jan,
                  day = {4},
                  url = {https://review.example/a_b?c=1&d=~2},
                  language = {en}
                }
                """);
    }

    @Test
    void bibtexLeavesOutWhatIsNotKnown() {
        assertThat(CitationFormat.BIBTEX.write(List.of(BARE))).isEqualTo("""
                @misc{bare,
                  title = {{[Тарих {\\textbackslash} {\\textasciicircum} "x"]}},
                  language = {kk}
                }
                """);
    }

    @Test
    void bibtexPartsEntriesByALine() {
        assertThat(CitationFormat.BIBTEX.write(List.of(BARE, BARE))).contains("}\n\n@misc{");
        assertThat(CitationFormat.BIBTEX.write(List.of())).isEmpty();
    }

    @Test
    void risPutsATagOnEachLine() {
        assertThat(CitationFormat.RIS.write(List.of(WHOLE)).split("\r\n", -1))
                .containsExactly(
                        "TY  - NEWS",
                        "ID  - the-red-line",
                        "TI  - The red line: 50% & more {of_it}",
                        "AU  - Ann Author",
                        "AU  - Ben Writer, Jr.",
                        "AU  - Smith and Sons",
                        "T2  - The Review #1",
                        "PY  - 2022",
                        "DA  - 2022/01/04/",
                        "LA  - en",
                        "UR  - https://review.example/a_b?c=1&d=~2",
                        "ER  - ",
                        "");
        assertThat(CitationFormat.RIS.write(List.of(BARE)))
                .startsWith("TY  - ELEC\r\n")
                .doesNotContain("DA", "PY");
    }

    @Test
    void cslJsonKeepsNamesWhole() {
        JsonArray items = JsonParser.parseString(CitationFormat.CSL_JSON.write(List.of(WHOLE, BARE)))
                .getAsJsonArray();
        JsonObject whole = items.get(0).getAsJsonObject();

        assertThat(whole.get("type").getAsString()).isEqualTo("article-newspaper");
        assertThat(whole.get("container-title").getAsString()).isEqualTo("The Review #1");
        assertThat(whole.get("author").toString())
                .isEqualTo(
                        "[{\"literal\":\"Ann Author\"},{\"literal\":\"Ben Writer, Jr.\"},{\"literal\":\"Smith and Sons\"}]");
        assertThat(whole.get("issued").toString()).isEqualTo("{\"date-parts\":[[2022,1,4]]}");
        assertThat(items.get(1).getAsJsonObject().keySet()).containsExactly("id", "type", "title", "language");
        assertThat(items.get(1).getAsJsonObject().get("title").getAsString()).isEqualTo(BARE.title());
    }

    @ParameterizedTest
    @EnumSource
    void addressCarriesTheFileByteForByte(CitationFormat format) {
        for (Citation citation : List.of(WHOLE, BARE)) {
            String[] parts = format.dataAddress(citation).split(",", 2);

            assertThat(parts[0]).startsWith("data:application/").endsWith(";charset=utf-8");
            assertThat(parts[1]).matches("[A-Za-z0-9._~%-]+");
            assertThat(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)).isEqualTo(format.write(List.of(citation)));
        }
    }
}
