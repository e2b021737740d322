package dev.lectern.stage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.ProblemCodes;
import dev.lectern.model.diagnostic.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor settles how bad each problem is; what has no effect is refused. */
class ChecksReaderTest {

    @TempDir
    Path archive;

    static ProblemCodes codes() {
        return new ProblemCodes(
                new TreeSet<>(Set.of("seed-copied", "seed-twin", "t-001", "t-002", "disk-full", "disk-slow")),
                Set.of("disk-full"));
    }

    @Test
    void eachCodeHasTheVerdictThatSpeaksOfItMostClosely() throws IOException {
        Map<String, String> verdicts = read("""
                checks:
                  seed-copied: error
                  "*": ignore
                  "seed-*": warning
                  "t-*": note
                  t-002: warning
                """).words();

        assertThat(verdicts)
                .isEqualTo(Map.of(
                        "seed-copied", "error",
                        "seed-twin", "warning",
                        "t-001", "note",
                        "t-002", "warning",
                        "disk-slow", "ignore"));
    }

    @Test
    void whatIsSaidInTheFileDoesNotDependOnItsOrder() throws IOException {
        assertThat(read("checks:\n  t-001: error\n  \"t-*\": note\n"))
                .isEqualTo(read("checks:\n  \"t-*\": note\n  t-001: error\n"));
    }

    @Test
    void optionGoesBeforeTheFile() throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), "checks:\n  seed-copied: error\n  t-001: note\n");
        ConfigOverride option = new ConfigOverride("checks.seed-copied", "ignore", "--set checks.seed-copied");

        assertThat(new ConfigReader(ChecksReaderTest::codes)
                        .read(archive, Optional.empty(), List.of(option))
                        .config()
                        .severities()
                        .words())
                .containsExactly(Map.entry("seed-copied", "ignore"), Map.entry("t-001", "note"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {seed-copid: note}      | 1:10 | "seed-copid" is not a known code                             | did you mean "seed-copied"?
            {weather: note}         | 1:10 | "weather" is not a known code                                | lectern explain lists the codes
            {'x-*': note}           | 1:10 | no code is of the pattern "x-*"                              | lectern explain lists the codes
            {disk-full: ignore}     | 1:21 | "disk-full" cannot be lowered to "ignore", as it stops the run | lectern explain disk-full
            {t-001: warnin}         | 1:17 | t-001 "warnin" is not one of error, ignore, note, warning    | did you mean "warning"?
            {t-001: warn}           | 1:17 | t-001 "warn" is not one of error, ignore, note, warning      | write error, ignore, note or warning
            ignore                  | 1:9  | "checks" is a text where a section is wanted                 | write its keys below it
            """)
    void faultsAreToldWithTheirPlace(String yaml, String place, String message, String hint) throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), "checks: " + yaml);

        LecternException stopped = catchThrowableOfType(
                LecternException.class,
                () -> new ConfigReader(ChecksReaderTest::codes).read(archive, Optional.empty(), List.of()));

        assertThat(stopped.diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.location()).hasToString("site-config.yaml:" + place);
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.hint()).contains(hint);
        });
    }

    @Test
    void anErrorThatStopsTheRunMayBeCalledWhatItIs() throws IOException {
        assertThat(read("checks: {disk-full: error}").words()).containsEntry("disk-full", "error");
    }

    private Severities read(String yaml) throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), yaml);
        return new ConfigReader(ChecksReaderTest::codes)
                .read(archive, Optional.empty(), List.of())
                .config()
                .severities();
    }
}
