package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fa", "fr", "ru");

    static Stream<Cases> sentences() {
        return Cases.of("quantities", LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceCountsWhatItSaysItCounts(Cases sentence) {
        String found = QuantityReader.in(sentence.what(), sentence.language()).stream()
                .map(QuantityReaderTest::outline)
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "nothing" : found)
                .as("%s: %s", sentence.language(), sentence.what())
                .isEqualTo(sentence.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,", "7.", "123 ", "9"})
    void aRowOfNumbersOfAnyLengthIsRead(String number) {
        assertThat(QuantityReader.in("Values " + number.repeat(200_000) + "0 people killed", "en"))
                .isNotNull();
    }

    private static String outline(Quantity quantity) {
        String what = quantity.kind() == Quantity.Kind.COUNT
                ? quantity.subject()
                : quantity.kind().name().toLowerCase(Locale.ROOT);
        return what + " " + quantity.least().map(QuantityReaderTest::plain).orElse("") + ".."
                + quantity.most().map(QuantityReaderTest::plain).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
