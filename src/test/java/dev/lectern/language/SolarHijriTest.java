package dev.lectern.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolarHijriTest {

    @ParameterizedTest
    @CsvSource({
        "1400, 10, 24, 2022-01-14",
        "1403, 1, 1, 2024-03-20",
        "1404, 1, 1, 2025-03-21",
        "1357, 11, 22, 1979-02-11",
        "1375, 1, 1, 1996-03-20",
        "1376, 1, 1, 1997-03-21",
        "1399, 12, 30, 2021-03-20",
        "1300, 1, 1, 1921-03-21",
        "1408, 1, 1, 2029-03-20"
    })
    void knownDaysAgree(int year, int month, int day, LocalDate gregorian) {
        assertThat(SolarHijri.toGregorian(year, month, day)).contains(gregorian);
    }

    @Test
    void everyDayFollowsTheOneBefore() {
        LocalDate expected = SolarHijri.toGregorian(1210, 1, 1).orElseThrow();
        for (int year = 1210; year <= 1633; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= SolarHijri.lengthOfMonth(year, month); day++) {
                    assertThat(SolarHijri.toGregorian(year, month, day)).contains(expected);
                    expected = expected.plusDays(1);
                }
            }
        }
        assertThat(expected).isEqualTo(LocalDate.of(2255, 3, 21));
    }

    @Test
    void daysTheCalendarDoesNotHaveAreRefused() {
        assertThat(SolarHijri.toGregorian(1402, 12, 30)).isEmpty();
        assertThat(SolarHijri.toGregorian(1402, 7, 31)).isEmpty();
        assertThat(SolarHijri.toGregorian(1402, 13, 1)).isEmpty();
        assertThat(SolarHijri.toGregorian(1402, 0, 1)).isEmpty();
        assertThat(SolarHijri.toGregorian(2022, 1, 1)).isEmpty();
    }
}
