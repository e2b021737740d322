package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paper is read letter by letter: in order where lines run one way, by their number where they run both. */
class PrintedTest {

    @Test
    void endsOfLinesAndMarksMakeNoDifference() {
        Printed printed = Printed.of("The light-\nkeeper (1861)\n");
        assertThat(printed.has("light\u00adkeeper, 1861")).isTrue();
        assertThat(printed.has("keeper light")).isFalse();
    }

    @Test
    void joinedFormsAreTheLettersTheyStandFor() {
        assertThat(Printed.of("\ufef3\ufeee\ufee1 \ufb01ne").has("\u064a\u0648\u0645 fine"))
                .isTrue();
    }

    @Test
    void orderOfLettersMayBeAnotherButEachStandsForOneText() {
        Printed printed = Printed.of(".Halske & Siemens \u06f1 \u0633\u06cc\u0645");
        assertThat(printed.hasLettersFor("\u0633\u06cc\u0645 Siemens & Halske."))
                .isTrue();
        assertThat(printed.hasLettersFor("\u0633\u06cc\u0645")).isFalse();
    }
}
