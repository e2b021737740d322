package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Russia’s Neighborhood Trouble!, russias-neighborhood-trouble",
        "'  US & China -- 2022 ', us-china-2022",
        "Café Ünïcode, cafe-unicode",
        "Straße Łódź Þór, strasse-lodz-thor",
        "İstanbul ISPARTA ırmak, istanbul-isparta-irmak",
        "Нұр-Сұлтан, nur-sultan",
        "Ёлка и Щука, yolka-i-shchuka",
        "Россияда Тоҷикистон Ӯзбекистон, rossiyada-tojikiston-uzbekiston",
        "Αθήνα, athina",
        "თბილისი, tbilisi",
        "Երևան, erevan",
        "ישראל, yshral",
        "کازاخستان, kazakhstan",
        "رؤساء, rvsa",
        "Liquefied Petroleum Gas (LPG), liquefied-petroleum-gas-lpg",
        "ﬁnance ½, finance-1-2",
        "习近平 2022, 2022"
    })
    void readsLikeTheTitle(String title, String slug) {
        assertThat(Slug.from(title)).hasToString(slug);
        assertThat(Slug.from(Normalizer.normalize(title, Normalizer.Form.NFD))).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "习近平", "한국", "ь", "😀"})
    void isAFingerprintWhereNothingCanBeSpelled(String title) {
        assertThat(Slug.from(title).value()).matches("x[0-9a-f]{8}");
        assertThat(Slug.from(title)).isEqualTo(Slug.from(title)).isNotEqualTo(Slug.from(title + "习"));
    }

    @Test
    void isCutAtAWord() {
        assertThat(Slug.from("word ".repeat(30)).value()).hasSize(79).endsWith("-word");
        assertThat(Slug.from("x".repeat(200)).value()).hasSize(80);
        assertThat(Slug.from("a" + " " + "x".repeat(200)).value()).hasSize(80);
    }

    @Test
    void isNumberedWithinItsLength() {
        assertThat(new Slug("crisis").numbered(2)).hasToString("crisis-2");
        assertThat(new Slug("x".repeat(80)).numbered(12).value()).hasSize(80).endsWith("x-12");
        assertThat(new Slug("x".repeat(77) + "-yy").numbered(2)).hasToString("x".repeat(77) + "-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a.b", "é", "a b", "a/b"})
    void refusesAnythingElse(String value) {
        assertThat(Slug.isValid(value)).isFalse();
        assertThatThrownBy(() -> new Slug(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + value + "\"");
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextMakesAValidSlug(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder title = new StringBuilder();
        int length = random.nextInt(120);
        for (int at = 0; at < length; at++) {
            title.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x20, 0xD800) : random.nextInt(0x20, 0x7F));
        }
        Slug slug = Slug.from(title.toString());
        assertThat(Slug.isValid(slug.value())).as("seed %d", seed).isTrue();
        assertThat(Slug.isValid(slug.numbered(1000).value())).isTrue();
    }
}
