package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'CSTO-led, forces!', CSTO|led|forces",
        "don’t o'clock rock‘n’roll, don’t|o'clock|rock‘n’roll",
        "'‘quoted’ ''words''', quoted|words",
        "Toka\u00AD\u200Byev, Toka\u00AD\u200Byev",
        "trailing\u00AD x, trailing|x",
        "cafe\u0301 e\u0301t\u0301, cafe\u0301|e\u0301t\u0301",
        "3.5 G7 2022–23, 3|5|G7|2022|23",
        "Қазақстан Ελλάδα, Қазақстан|Ελλάδα",
        "哈萨克 NATO成员, 哈|萨|克|NATO|成|员",
        "ひらカタカナ, ひ|ら|カタカナ",
        "한국 사람, 한국|사람",
        "می\u200Cخواهم, می\u200Cخواهم",
        "\uD83D\uDE00 x\uD835\uDC00, x\uD835\uDC00"
    })
    void partsTextIntoWords(String text, String expected) {
        assertThat(Words.in(text).stream().map(word -> word.of(text))).containsExactly(expected.split("\\|"));
        assertThat(Words.count(text)).isEqualTo(expected.split("\\|").length);
    }

    @Test
    void findsNoWordWhereThereIsNone() {
        assertThat(Words.in("")).isEmpty();
        assertThat(Words.in(" …— '’ \u00AD 😀")).isEmpty();
    }

    @Test
    void foldsWords() {
        assertThat(Words.folded("Toka\u00ADyev’s CAFE\u0301")).isEqualTo(List.of("tokayev's", "café"));
    }
}
