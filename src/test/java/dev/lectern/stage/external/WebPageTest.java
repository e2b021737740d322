package dev.lectern.stage.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are asked for in the form that the web has for them, however they are written. */
class WebPageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org,                    https://example.org/
            https://example.org?q=1,                https://example.org/?q=1
            HTTPS://Example.ORG/A#part,             https://example.org/A
            https://example.org/a b,                https://example.org/a%20b
            https://example.org/50%,                https://example.org/50%25
            https://example.org/a%20b,              https://example.org/a%20b
            https://example.org/wiki/Нурсултан,     https://example.org/wiki/%D0%9D%D1%83%D1%80%D1%81%D1%83%D0%BB%D1%82%D0%B0%D0%BD
            https://bücher.example/,                https://xn--bcher-kva.example/
            https://example.org:8443/a|b,           https://example.org:8443/a%7Cb
            """)
    void addressIsMadeFitToBeAskedFor(String written, String asked) {
        assertThat(WebPage.of(written)).get().hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mailto:a@example.org", "https://", "https://user@example.org/", "ftp://example.org/", "a", ""})
    void whatIsNoPageOfTheWebIsNotAskedFor(String written) {
        assertThat(WebPage.of(written)).isEmpty();
    }
}
