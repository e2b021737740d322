package dev.lectern.stage.extract.html.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The lamp goes out | Shore Gazette           ; The lamp goes out
            The lamp goes out - Shore Gazette           ; The lamp goes out
            Shore Gazette » The lamp goes out           ; The lamp goes out
            The lamp goes out | News | Shore Gazette    ; The lamp goes out | News
            The lamp goes out — shore-gazette.example   ; The lamp goes out
            The lamp - and what it cost                 ; The lamp - and what it cost
            The well-known lamp                         ; The well-known lamp
            Shore Gazette                               ; Shore Gazette
            """)
    void takesTheNameOffATitle(String title, String cut) {
        SiteName site = new SiteName(Optional.of("Shore Gazette"), Optional.of("shore-gazette.example"));
        assertThat(site.cutFrom(title)).isEqualTo(cut);
    }
}
