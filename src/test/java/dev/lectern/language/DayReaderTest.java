package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DayReaderTest {

    static Stream<Cases> days() {
        return Cases.of("days", Vocabularies.LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("days")
    void readsTheDayOfADateLine(Cases line) {
        String day = DayReader.day(line.what(), line.language())
                .map(LocalDate::toString)
                .orElse("-");
        assertThat(day).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    By Ann Lee | 14 January 2022                            = en = 2022-01-14
                    By Justine Coleman - 11/18/19 11:04 PM EST              = en = 2019-11-18
                    By Dr. Vahid Osman - Oct 13, 2024                       = en = 2024-10-13
                    Last Updated: Nov 20, 2019 | Published: Nov 18, 2019 | Ann Lee = en = 2019-11-18
                    Von Moritz Bachmann publiziert am 30. Juli 2018         = de = 2018-07-30
                    Текст: Анна Ли·24 сентября 2018                         = ru = 2018-09-24
                    نویسنده: مریم احمدی - ۲۴ دی ۱۴۰۰                          = fa = 2022-01-14
                    """)
    void findsTheDayInAByline(String line, String language, LocalDate day) {
        assertThat(DayReader.dayWithin(line, language)).contains(day);
    }

    @Test
    void aWeekdayBelongsToTheDateBehindItInEveryLanguage() {
        for (String language : Vocabularies.LANGUAGES) {
            for (String line : Vocabularies.of(language).entries("weekdays")) {
                for (String weekday : line.split("\\s+")) {
                    if (!weekday.matches("\\d+")) {
                        String byline = "Mara Voss " + weekday.replace('_', ' ') + " 14.11.2023 06.00";
                        assertThat(DayReader.beforeDates(byline, language))
                                .as(language + ": " + byline)
                                .contains("Mara Voss");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    By Ann Lee · 9 Oct 2023 · 4 min read                           = en = By Ann Lee
                    By Ann Lee, Published 09/10/2023 · Updated 3 days ago           = en = By Ann Lee
                    By Ann Lee on 14 November 2023                                 = en = By Ann Lee
                    Von Moritz Bachmann publiziert am 30. Juli 2018                = de = Von Moritz Bachmann
                    نویسنده: مریم احمدی - ۲۴ دی ۱۴۰۰                                 = fa = نویسنده: مریم احمدی
                    """)
    void tellsWhatStandsBeforeTheDates(String line, String language, String before) {
        assertThat(DayReader.beforeDates(line, language)).contains(before);
    }

    @Test
    void whatStandsBehindADateIsNoDate() {
        assertThat(DayReader.beforeDates("Ann Lee, 9 Oct 2023, the day of the storm", "en"))
                .isEmpty();
        assertThat(DayReader.beforeFirstDate("Ann Lee, 9 Oct 2023, the day of the storm", "en"))
                .isEqualTo("Ann Lee");
        assertThat(DayReader.beforeFirstDate("Ann Lee", "en")).isEqualTo("Ann Lee");
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsADateLineWithoutADay() {
        DayReader.Reading reading = DayReader.read("Published 09/10/2023 · Updated 3 days ago · 4 min read", "en")
                .orElseThrow();
        assertThat(reading.published()).isEmpty();
        assertThat(DayReader.read("Room 4/5/2 of the hospital", "en")).isEmpty();
    }

    @Test
    void anUpdateIsKeptApartFromThePublication() {
        DayReader.Reading reading =
                DayReader.read("Updated: 15 January 2022", "en").orElseThrow();
        assertThat(reading.published()).isEmpty();
        assertThat(reading.updated()).contains(LocalDate.of(2022, 1, 15));
    }

    @Test
    void theOrderOfFiguresIsThatOfTheLanguageWhereItHasOne() {
        assertThat(DayReader.day("04/05/2022", "en-GB")).contains(LocalDate.of(2022, 5, 4));
        assertThat(DayReader.day("04/05/2022", "fr")).contains(LocalDate.of(2022, 5, 4));
        assertThat(DayReader.day("04/05/2022", "en-US")).isEmpty();
        assertThat(DayReader.day("04/05/2022", "")).isEmpty();
        assertThat(DayReader.day("05/05/2022", "en")).contains(LocalDate.of(2022, 5, 5));
    }

    @Test
    void everyDayIsReadBackInEveryWayOfWritingIt() {
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2001; day = day.plusDays(1)) {
            String iso = day.toString();
            assertThat(DayReader.day(iso, "en")).contains(day);
            String german = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            assertThat(DayReader.day(german, "de")).as(german).contains(day);
        }
    }
}
