package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchFormTest {

    @ParameterizedTest
    @CsvSource({
        "Belt \u00A0 and\u2003\u00A0Road, BELT and ROAD",
        "Straße, STRASSE",
        "Straße, STRAẞE",
        "ﬁnance oﬃce, FINANCE OFFICE",
        "ＣＳＴＯ, csto",
        "Αθήνα, ΑΘΗΝΑ",
        "σοφός, ΣΟΦΟΣ",
        "İstanbul, istanbul",
        "كَرْملـــين, کرملین",
        "קָזַחְסְטָן, קזחסטן",
        "O’Neill, o'neill",
        "თბილისი, ᲗᲑᲘᲚᲘᲡᲘ",
        "\uD801\uDC00, \uD801\uDC28"
    })
    void isTheSameForSpellingsOfOneName(String one, String other) {
        assertThat(SearchForm.of(one).key()).isEqualTo(SearchForm.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Müller, Muller", "Nur-Sultan, Nursultan", "على, علی", "élan, elan", "й, и", "resume, résumé"})
    void tellsDifferentNamesApart(String one, String other) {
        assertThat(SearchForm.of(one).key()).isNotEqualTo(SearchForm.of(other).key());
    }

    @Test
    void knowsTheWayBack() {
        String text = "a  Stra\u00ADße!";
        SearchForm form = SearchForm.of(text);
        assertThat(form.cased()).isEqualTo("a Strasse!");
        assertThat(form.original(new Span(2, 9))).isEqualTo(new Span(3, 10));
        assertThat(form.original(new Span(6, 7))).isEqualTo(new Span(8, 9));
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keyAndCasedTextRunInStepOverAnyText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 100; at++) {
            int code = random.nextInt(1, 0x20000);
            text.appendCodePoint(code >= 0xD800 && code < 0xE000 ? 'x' : code);
        }
        SearchForm form = SearchForm.of(text.toString());
        assertThat(form.key()).as("seed %d", seed).hasSameSizeAs(form.cased());
        int last = 0;
        for (int at = 0; at < form.key().length(); at++) {
            assertThat(form.starts()[at]).isGreaterThanOrEqualTo(last);
            assertThat(form.ends()[at]).isBetween(form.starts()[at] + 1, text.length());
            last = form.starts()[at];
        }
        assertThat(SearchForm.of(form.key()).key()).isEqualTo(form.key());
    }
}
