package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message that comes a hundred times does not hide the one that comes once. */
class FoldedTest {

    @ParameterizedTest
    @CsvSource({"WARNING, 6, 6", "WARNING, 7, 5", "NOTE, 40, 5", "ERROR, 21, 21", "ERROR, 22, 20"})
    void onlyTheFirstOfManyAreShown(Severity severity, int messages, int shown) {
        Folded folded = Folded.of(many(severity, messages));
        assertThat(folded.shown()).isEqualTo(many(severity, shown));
        assertThat(folded.rests().stream().mapToInt(Folded.Rest::messages).sum())
                .isEqualTo(messages - shown);
    }

    @Test
    void nothingIsLostAndTheOrderStays() {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 200; run++) {
            List<Diagnostic> messages = new ArrayList<>();
            for (int at = random.nextInt(120); at > 0; at--) {
                Severity severity = Severity.values()[random.nextInt(3)];
                messages.add(new Diagnostic(severity, Location.of("f", at), "m", "", "code-" + random.nextInt(4)));
            }
            Folded folded = Folded.of(messages);
            int hidden = folded.rests().stream().mapToInt(Folded.Rest::messages).sum();
            assertThat(folded.shown().size() + hidden)
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(messages.size());
            assertThat(messages).containsSubsequence(folded.shown());
            assertThat(folded.shown().stream().map(Diagnostic::code).distinct())
                    .containsExactlyInAnyOrderElementsOf(
                            messages.stream().map(Diagnostic::code).distinct().toList());
        }
    }

    @Test
    void theRestIsCountedOnOneLineAndShownWhereItIsAskedFor(@TempDir Path folder) {
        SmallArchive archive = SmallArchive.in(folder);
        for (int at = 10; at < 22; at++) {
            archive.with("seeds/lost" + at + ".txt.meta.yaml", "title: T\n");
        }
        archive.with("seeds/tunnel.doc", "T\n");
        Run run = Run.on(archive, "build");
        assertThat(run.err().lines().filter(line -> line.contains("there is no seed")))
                .hasSize(5);
        assertThat(run.err())
                .contains("[seed-unknown-kind]")
                .endsWith("warning: … and 7 more like it in 7 files; -v shows them [meta-orphan]\n");
        assertThat(run.out()).startsWith("13 warnings\n");
        assertThat(Run.on(archive, "build", "-v").err().lines().filter(line -> line.contains("there is no seed")))
                .hasSize(12);
    }

    private static List<Diagnostic> many(Severity severity, int number) {
        List<Diagnostic> many = new ArrayList<>();
        for (int at = 1; at <= number; at++) {
            many.add(new Diagnostic(severity, Location.of("seeds/a.txt", at), "the same", "", "one-code"));
        }
        return many;
    }
}
