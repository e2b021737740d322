package dev.lectern.stage.extract.html.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    private final LinkTarget known = new LinkTarget(Optional.of("https://gazette.example/2021/lamp"));
    private final LinkTarget unknown = new LinkTarget(Optional.empty());

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://other.example/a b,   https://other.example/a%20b
            HTTP://other.example/,       HTTP://other.example/
            mailto:ida@gazette.example,  mailto:ida@gazette.example
            /boat,                       https://gazette.example/boat
            ../crane,                    https://gazette.example/crane
            //other.example/z,           https://other.example/z
            \\\\other.example/z,         https://other.example/z
            ?page=2,                     https://gazette.example/2021/?page=2
            """)
    void writesAddressesOutInFull(String written, String target) {
        assertThat(known.of(written)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u200Bscript:alert(1)",
                "javascript\n:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://a.example/1",
                "ftp://a.example/",
                "#",
                "",
                "   "
            })
    void refusesWhatRunsOrLeadsNowhere(String written) {
        assertThat(known.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/boat", "boat.html", "//other.example", "\\\\other.example", "?page=2"})
    void refusesRelativeLinksOfAPageWithoutAddress(String written) {
        assertThat(unknown.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/\"onclick=\"x", "https://a.example/<script>"})
    void leavesNoMarkUpInAnAddress(String written) {
        assertThat(known.of(written).orElseThrow()).doesNotContain("\"", "<", ">");
    }

    @Test
    void leavesTheNameOfAPlaceInThePage() {
        LinkTarget links = new LinkTarget(Optional.of("https://example.org/a/b.html"));

        assertThat(links.of("#fn1")).contains("#fn1");
        assertThat(links.of("https://example.org/a/b.html#fn1")).contains("#fn1");
        assertThat(links.of("b.html#fn1")).contains("#fn1");
        assertThat(links.of("c.html#fn1")).contains("https://example.org/a/c.html#fn1");
    }
}
