package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.DayRange.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    @Test
    void saysATimeAsExactlyAsItIsKnown() {
        LocalDate day = LocalDate.of(2022, 1, 5);
        assertThat(new TimeWords(DayRange.of(day)).full()).isEqualTo("5 January 2022");
        assertThat(new TimeWords(new DayRange(day, day.plusDays(6), Precision.DAY)).full())
                .isEqualTo("5–11 January 2022");
        assertThat(new TimeWords(DayRange.of(YearMonth.of(2022, 1))).full()).isEqualTo("January 2022");
        assertThat(TimeWords.NONE.full()).isEmpty();
    }
}
