package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "cafe\u0301,café",
                "и\u0306,й",
                "\u1112\u1161\u11AB,한",
                "\u09C7\u09BE,\u09CB",
                "e\u00AD\u0301a,éa",
                "x\u0331,x\u0331",
                "a\u00A0b\tc\u3000d,a b c d",
                "Toka\u00ADyev\u200B,Tokayev",
                "\u00AD\u0301,\u0301",
                "‘a’ ʼbʻ ′,'a' 'b' '",
                "“a” «b» „c‟,\"a\" \"b\" \"c\"",
                "Nur\u2011Sultan‐x,Nur-Sultan-x",
                "a–b—c,a–b—c",
                "Ünïcode ÀÉ,Ünïcode ÀÉ",
                "😀x,😀x",
                "Å,Å"
            })
    void makesSpellingsAlike(String text, String folded) {
        assertThat(Folding.fold(text).text()).isEqualTo(folded);
    }

    @Test
    void keepsAccentsAndCase() {
        assertThat(Folding.fold("Éa").text()).isNotEqualTo(Folding.fold("Ea").text());
        assertThat(Folding.fold("A").text()).isNotEqualTo(Folding.fold("a").text());
    }

    @Test
    void knowsTheWayBack() {
        String text = "a\u00ADe\u0301 \u1112\u1161\u11AB!";
        Folding.Folded folded = Folding.fold(text);
        assertThat(folded.text()).isEqualTo("aé 한!");
        assertThat(folded.original(0, 1)).isEqualTo(new Span(0, 1));
        assertThat(folded.original(1, 2)).isEqualTo(new Span(2, 4));
        assertThat(folded.original(3, 4)).isEqualTo(new Span(5, 8));
        assertThat(folded.original(0, 5)).isEqualTo(new Span(0, text.length()));
    }

    @Test
    void setsSingleSpaces() {
        assertThat(Folding.singleSpaced(" \u00A0 a\t\nb  c\u2003")).isEqualTo("a b c");
        assertThat(Folding.singleSpaced(" \n ")).isEmpty();
        assertThat(Folding.singleSpaced("😀 😀")).isEqualTo("😀 😀");
    }

    @Test
    void knowsBlankFromText() {
        assertThat(Folding.isBlank("\u00A0\u200B\u200E\uFEFF\u00AD \t")).isTrue();
        assertThat(Folding.isBlank("")).isTrue();
        assertThat(Folding.isBlank(" . ")).isFalse();
    }

    static List<Long> seeds() {
        return java.util.stream.LongStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void foldsEveryTextToOneThatFoldsToItself(long seed) {
        String text = anyText(new SplittableRandom(seed));
        String once = Folding.fold(text).text();
        assertThat(Folding.fold(once).text()).as("seed %d", seed).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyUnitKnowsAPlaceInTheOriginalInOrder(long seed) {
        String text = anyText(new SplittableRandom(seed));
        Folding.Folded folded = Folding.fold(text);
        int last = 0;
        for (int at = 0; at < folded.text().length(); at++) {
            Span place = folded.original(at, at + 1);
            assertThat(place.start()).isGreaterThanOrEqualTo(last);
            assertThat(place.end()).isBetween(place.start() + 1, text.length());
            last = place.start();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void composedAndDecomposedTextsFoldAlike(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 30; at++) {
            text.append(List.of("é", "й", "ё", "한", "국", "ü", "ắ", "ά", "か", "が", "आ", "ো", "أ", " ", "x", "Ǟ")
                    .get(random.nextInt(16)));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Folding.fold(decomposed).text())
                .as("seed %d", seed)
                .isEqualTo(Folding.fold(composed).text());
    }

    private static String anyText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int at = 0; at < length; at++) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x20, 0x7F));
                case 1 -> text.appendCodePoint(random.nextInt(0x300, 0x370));
                case 2 -> text.appendCodePoint(random.nextInt(0x1100, 0x1200));
                case 3 -> text.appendCodePoint(random.nextInt(0x2000, 0x2070));
                case 4 -> text.appendCodePoint(random.nextInt(0xA0, 0x2000));
                default -> text.appendCodePoint(random.nextInt(0x1F300, 0x1F600));
            }
        }
        return text.toString();
    }
}
