package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void countsInWords() {
        assertThat(Wording.count(1, "line", "lines")).isEqualTo("1 line");
        assertThat(Wording.count(0, "line", "lines")).isEqualTo("0 lines");
        assertThat(Wording.count(2055, "word", "words")).isEqualTo("2,055 words");
    }

    @Test
    void writesDaysTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-u-nu-arabext"));
            assertThat(Wording.day(Optional.of(LocalDate.of(2022, 1, 14)))).isEqualTo("14 January 2022");
            assertThat(Wording.grouped(1234)).isEqualTo("1,234");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Wording.day(Optional.empty())).isEmpty();
    }

    @Test
    void aBeginningIsAsExactAsTheTimeItself() {
        Optional<DayRange> month = Optional.of(DayRange.of(YearMonth.of(2022, 1)));
        assertThat(Wording.beginning(month)).isEqualTo("January 2022");
        assertThat(Wording.isoBeginning(month)).isEqualTo("2022-01");
        LocalDate first = LocalDate.of(2022, 1, 21);
        Optional<DayRange> bahman = Optional.of(new DayRange(first, first.plusDays(29), DayRange.Precision.MONTH));
        assertThat(Wording.beginning(bahman)).isEqualTo("21 January 2022");
        assertThat(Wording.isoBeginning(bahman)).isEqualTo("2022-01-21");
        assertThat(Wording.beginning(Optional.empty())).isEmpty();
    }

    @Test
    void readsAtLeastAMinute() {
        assertThat(Wording.readingTime(3)).isEqualTo("1 minute");
        assertThat(Wording.readingTime(2055)).isEqualTo("9 minutes");
    }

    @Test
    void saysHowManyItLeavesOut() {
        assertThat(Wording.listed(List.of("a", "b"), 2)).isEqualTo("a, b");
        assertThat(Wording.listed(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    }

    @Test
    void shortensBetweenWords() {
        assertThat(Wording.shortened("one two three", 13)).isEqualTo("one two three");
        assertThat(Wording.shortened("one two, three", 10)).isEqualTo("one two…");
        assertThat(Wording.shortened("unbroken".repeat(4), 10)).isEqualTo("unbrokenun…");
        assertThat(Wording.shortened("x\uD83D\uDE00y", 2)).isEqualTo("x…");
    }

    @Test
    void opensAWindowAroundWords() {
        String text = "one two three four five six seven eight nine ten";
        Span shown = Wording.window(text, new Span(19, 23), 24);

        assertThat(shown.of(text)).contains("five").hasSizeLessThanOrEqualTo(24);
        assertThat(shown.of(text)).isEqualTo(shown.of(text).strip());
        assertThat(Wording.window(text, new Span(0, 3), 100)).isEqualTo(new Span(0, text.length()));
    }
}
