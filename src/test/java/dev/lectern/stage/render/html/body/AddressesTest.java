package dev.lectern.stage.render.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final Addresses ADDRESSES = new Addresses(
            new OutputPath("glossary/sco.html"),
            new Permalinks(Map.of("001.txt", new Slug("first"))),
            Set.of(new Slug("csto")));

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b#c, https://example.org/a?b#c",
        "HTTP://example.org, HTTP://example.org",
        "//example.org/x, https://example.org/x",
        "mailto:a@example.org, mailto:a@example.org",
        "https://example.org/<\">, https://example.org/%3C%22%3E",
        "001.txt, ../articles/first.html",
        "../seeds/001.txt#L3, ../articles/first.html",
        "csto.md, csto.html",
        "glossary/csto, csto.html"
    })
    void leadWhereTheSourceMeant(String target, String href) {
        assertThat(ADDRESSES.resolve(target)).contains(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "https://exa mple.org",
                "002.txt",
                "#p-1",
                "/",
                "",
                "../"
            })
    void leadNowhereElse(String target) {
        assertThat(ADDRESSES.resolve(target)).isEmpty();
    }

    @Test
    void knowNoDossierOfATermThatIsNotThere() {
        assertThat(ADDRESSES.term(new Slug("nato"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "fa, rtl", "ar-EG, rtl", "he, rtl", "ug-Cyrl, ltr", "az-Arab, rtl", "kk, ltr", "zh-Hans, ltr"
    })
    void directionFollowsTheScript(String language, String direction) {
        assertThat(Direction.of(language)).isEqualTo(direction);
    }
}
