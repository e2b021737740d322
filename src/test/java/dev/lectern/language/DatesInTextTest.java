package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.language.DatesInText.LoneYear;
import dev.lectern.language.DatesInText.Reference;
import dev.lectern.language.DatesInText.Written;
import dev.lectern.language.DatesInText.Yearless;
import dev.lectern.model.text.DayRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesInTextTest {

    static Stream<Cases> sentences() {
        return Cases.of("prose", List.of("de", "en", "fa", "fr", "kk", "ru", "zh"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheDatesOfASentence(Cases sentence) {
        assertThat(found(sentence.what(), sentence.language())).isEqualTo(sentence.expected());
    }

    @Test
    void aPlaceIsThatOfTheWordsWhereverTheyStand() {
        SplittableRandom random = new SplittableRandom(20220113);
        for (int round = 0; round < 300; round++) {
            String before = filler(random);
            String text = before + "on January 2, 2022 " + filler(random) + "in May 2021 " + filler(random);
            List<Reference> found = DatesInText.in(text, "en");
            assertThat(found.stream().map(one -> one.place().of(text)))
                    .as(text)
                    .containsExactly("January 2, 2022", "May 2021");
        }
    }

    @Test
    void aLongTextWithoutSpacesIsReadToItsEnd() {
        String text = "骚乱".repeat(200) + "2022年1月2日" + "撤离".repeat(200) + "2022年3月" + "。".repeat(50);
        assertThat(found(text, "zh")).isEqualTo("2022-01-02 2022-03");
    }

    @Test
    void aDayWithoutAYearIsTheNearestOne() {
        Yearless thirteenth = (Yearless) DatesInText.in("on January 13", "en").get(0);
        assertThat(thirteenth.nearest(DayRange.of(LocalDate.of(2021, 12, 30)))).contains(LocalDate.of(2022, 1, 13));
        assertThat(thirteenth.nearest(DayRange.of(YearMonth.of(2022, 1)))).contains(LocalDate.of(2022, 1, 13));
        Yearless bahman = (Yearless) DatesInText.in("۲۳ بهمن رفت", "fa").get(0);
        assertThat(bahman.nearest(DayRange.of(LocalDate.of(2022, 2, 1)))).contains(LocalDate.of(2022, 2, 12));
    }

    private static String filler(SplittableRandom random) {
        List<String> words = List.of("then", "164", "and", "people", "of", "the", "(once)", "17%", "café", "ﬁnally");
        return random.ints(random.nextInt(30), 0, words.size())
                .mapToObj(word -> words.get(word) + " ")
                .collect(Collectors.joining());
    }

    private static String found(String text, String language) {
        String all = DatesInText.in(text, language).stream()
                .map(DatesInTextTest::said)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String said(Reference reference) {
        if (reference instanceof Written written) {
            DayRange days = written.days();
            return switch (days.precision()) {
                case DAY -> days.first().toString();
                case MONTH ->
                    days.isMonth() ? YearMonth.from(days.first()).toString() : days.first() + "/" + days.last();
                case WEEK, YEAR, DECADE -> throw new AssertionError(days);
            };
        }
        if (reference instanceof Yearless day) {
            return String.format(Locale.ROOT, "--%02d-%02d%s", day.month(), day.day(), day.solar() ? "s" : "");
        }
        return "~" + ((LoneYear) reference).year();
    }
}
