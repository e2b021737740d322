package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits longer than a second sees how far the work is, on one line that goes away. */
class ProgressLineTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter terminal = new StringWriter();
    private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), clock::get);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reading |   0 |    0 |  9   | reading
            reading | 412 | 1000 |  1.2 | reading 412 of 1,000 · 343/s · 2 s left
            reading | 412 | 1000 |  0.1 | reading 412 of 1,000
            reading | 1000| 1000 |  2   | reading 1,000 of 1,000 · 500/s
            writing | 7000|    0 |  2   | writing 7,000 · 3,500/s
            reading |   3 | 2000 |  2   | reading 3 of 2,000 · 1.5/s · 22 min left
            """)
    void saysHowMuchIsDoneHowFastAndWhatIsLeft(String stage, int done, int total, double seconds, String said) {
        assertThat(ProgressLine.line(stage, done, total, seconds)).isEqualTo(said);
    }

    @Test
    void nothingIsShownOfWhatTakesNoLongerThanASecond() {
        for (int done = 0; done <= 999; done++) {
            line.at("reading", done, 999);
            clock.addAndGet(MILLISECOND);
        }
        line.close();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void lineIsWrittenOverTenTimesASecondAtMostAndLeftEmpty() {
        for (int done = 0; done <= 3000; done++) {
            line.at("reading", done, 3000);
            clock.addAndGet(MILLISECOND);
        }
        line.close();
        String[] shown = terminal.toString().split("\r");
        assertThat(shown).hasSizeBetween(20, 23).contains("reading 1,500 of 3,000 · 1,000/s · 2 s left");
        assertThat(shown[shown.length - 1]).isBlank();
        assertThat(terminal.toString()).doesNotContain("\n").endsWith("\r");
    }

    @Test
    void shorterLineLeavesNothingOfTheLonger() {
        clock.set(2000 * MILLISECOND);
        line.at("recognising", 0, 1_000_000);
        clock.addAndGet(2000 * MILLISECOND);
        line.at("linking", 0, 0);
        assertThat(terminal.toString()).isEqualTo("\rrecognising\rlinking    ");
    }

    @Test
    void manyThreadsMayTellAtOnce() {
        line.at("writing", 0, 0);
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, 20_000).parallel().forEach(file -> {
            clock.addAndGet(MILLISECOND);
            line.at("writing", done.incrementAndGet(), 0);
        });
        line.close();
        assertThat(terminal.toString().split("\r"))
                .hasSizeGreaterThan(10)
                .allMatch(shown -> shown.isBlank() || shown.matches("writing [\\d,]+( · [\\d,.]+/s)? *"));
    }
}
