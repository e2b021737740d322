package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.language.TimesInText.DayOfMonth;
import dev.lectern.language.TimesInText.Known;
import dev.lectern.language.TimesInText.Reckoned;
import dev.lectern.language.TimesInText.Time;
import dev.lectern.language.TimesInText.Vague;
import dev.lectern.model.text.DayRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are reckoned from Friday, 14 January 2022, and "two days later" from 10 June 2021. */
class TimesInTextTest {

    private static final DayRange ARTICLE = DayRange.of(LocalDate.of(2022, 1, 14));
    private static final DayRange BEFORE = DayRange.of(LocalDate.of(2021, 6, 10));
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fa", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk");

    static Stream<Cases> sentences() {
        return Cases.of("times", LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTheTimesOfASentence(Cases sentence) {
        assertThat(said(sentence.what(), sentence.language())).isEqualTo(sentence.expected());
    }

    @Test
    void timesNeverOverlapAndStandInOrderWhateverTheText() {
        List<String> pieces = List.of(
                "last year",
                "in",
                "September",
                "2019",
                "-",
                "\u2013",
                "from",
                "to",
                "1990s",
                "the",
                "'",
                "2",
                "11 ",
                "January",
                ", ",
                "two days later",
                "on",
                "Thursday",
                ".",
                "between",
                "and",
                "2022",
                "\u06f1\u06f4\u06f0\u06f0",
                "\n",
                "(");
        SplittableRandom random = new SplittableRandom(20220114);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            List<Time> times = TimesInText.in(text.toString(), "en");
            for (int at = 1; at < times.size(); at++) {
                assertThat(times.get(at).place().start())
                        .as(text.toString())
                        .isGreaterThanOrEqualTo(times.get(at - 1).place().end());
            }
        }
    }

    private static String said(String text, String language) {
        String all = TimesInText.in(text, language).stream()
                .map(TimesInTextTest::said)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String said(Time time) {
        if (time instanceof Known known) {
            return said(known.days());
        }
        if (time instanceof Vague) {
            return "?";
        }
        if (time instanceof DayOfMonth days) {
            String first = String.format(
                    Locale.ROOT,
                    "--%02d-%02d",
                    days.first().month(),
                    days.first().day());
            return first
                    + (days.first().day() == days.last().day()
                            ? ""
                            : "/" + days.last().day());
        }
        Reckoning how = ((Reckoned) time).reckoning();
        boolean article = how.base() == Reckoning.Base.ARTICLE;
        Optional<DayRange> days = how.from(article ? ARTICLE : BEFORE);
        return (article ? "@" : ">") + days.map(TimesInTextTest::said).orElse("none");
    }

    private static String said(DayRange days) {
        return switch (days.precision()) {
            case DAY -> days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
            case WEEK -> "w" + days.first();
            case MONTH -> days.isMonth() ? YearMonth.from(days.first()).toString() : days.first() + "/" + days.last();
            case YEAR -> years(days);
            case DECADE -> days.first().getYear() + "s";
        };
    }

    private static String years(DayRange days) {
        if (days.first().getDayOfYear() != 1) {
            return "y" + days.first();
        }
        int first = days.first().getYear();
        return first == days.last().getYear()
                ? "" + first
                : first + "/" + days.last().getYear();
    }
}
