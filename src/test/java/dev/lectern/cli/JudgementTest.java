package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor decides how bad each problem is, by its code or one by one with a reason. */
class JudgementTest {

    private static final String ENTRY = "ignore:\n  - code: meta-orphan\n    file: seeds/tunnel.txt.meta.yaml\n";

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchiveWithAWarning() {
        archive = SmallArchive.in(folder).with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
    }

    @ParameterizedTest
    @CsvSource({"error, 1, 1", "warning, 0, 1", "note, 0, 0", "ignore, 0, 0"})
    void severityOfACodeDecidesTheStatus(String verdict, int built, int checked) {
        archive.with("site-config.yaml", "checks:\n  meta-orphan: " + verdict + "\n");
        Run run = Run.on(archive, "build", "-v");
        assertThat(run.status()).isEqualTo(built);
        assertThat(run.err().contains(": " + verdict + ": ")).isNotEqualTo(verdict.equals("ignore"));
        assertThat(archive.site().resolve("index.html")).exists();
        assertThat(Run.on(archive, "check").status()).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s-007", "source-missing", "s-*", "source-*"})
    void checkIsRaisedByItsCodeOrItsShortName(String written) {
        archive.with("site-config.yaml", "checks:\n  \"" + written + "\": error\n");
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("error: the article does not say where it was first published");
    }

    @Test
    void shortNameServesInTheListOfWhatIsIgnored() {
        archive.with(
                "seeds/ignored.yaml",
                ENTRY.replace("meta-orphan", "s-007").replace("tunnel.txt.meta.yaml", "*")
                        + "    reason: nobody knows\n");
        assertThat(Run.on(archive, "check").out()).contains("2 ignored");
    }

    @Test
    void severityMayBeGivenInTheCall() {
        Run run = Run.on(archive, "check", "--set", "checks.meta-orphan=ignore");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 ignored");
    }

    @Test
    void unknownCodeInTheCallIsWrongUsage() {
        Run run = Run.on(archive, "check", "--set", "checks.meta-orfan=ignore");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err())
                .contains("--set checks.meta-orfan: error: \"meta-orfan\" is not a known code", "\"meta-orphan\"?");
    }

    @Test
    void entryWithAReasonPutsAMessageAsideAndIsCounted() {
        archive.with("seeds/ignored.yaml", ENTRY + "    reason: the seed comes next week\n");
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 ignored");
        assertThat(Run.on(archive, "check", "-v").err())
                .contains(
                        "seeds/tunnel.txt.meta.yaml: ignored: there is no seed", "  reason: the seed comes next week");
        assertThat(Run.on(archive, "build", "--strict").status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "tunnel*, , ",
        "seeds/*.meta.yaml, , ",
        "'*', , no seed",
        "'*', , tunnel.txt",
    })
    void entryMayNameFilesByAPatternAndMessagesByTheirWords(String file, String line, String words) {
        archive.with(
                "seeds/ignored.yaml",
                "ignore:\n  - code: meta-orphan\n    file: \"" + file + "\"\n    reason: r\n"
                        + (words == null ? "" : "    words: " + words + "\n"));
        assertThat(Run.on(archive, "check").status()).isZero();
    }

    @Test
    void wordsMayStandInTheLineThatAMessageSpeaksOf() {
        archive.with("seeds/notes/bridge.txt.md", "> cracks in all seven arches\nFive, in fact.\n")
                .with(
                        "seeds/ignored.yaml",
                        ENTRY
                                + "    reason: r\n  - {code: note-orphaned, file: bridge.txt.md, words: seven arches, reason: r}\n");
        assertThat(Run.on(archive, "check")).satisfies(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("2 ignored");
        });
    }

    @Test
    void entryWithoutAReasonIsAnErrorAndCountsForNothing() {
        archive.with("seeds/ignored.yaml", ENTRY);
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err())
                .contains("seeds/ignored.yaml:2:5: error: this entry has no \"reason\"", "[setting-missing]")
                .contains("[meta-orphan]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: meta-orfan    | 2:11: error: "meta-orfan" is not a known code                        | did you mean "meta-orphan"?
            code: disk-full     | 2:11: error: "disk-full" cannot be ignored, as it stops the run      | lectern explain disk-full
            line: 0             | 2:11: error: line "0" is not the number of a line                    | write one from 1
            until: 2027-01-01   | 2:5: error: "until" is not a known key                               | the keys known here are code
            """)
    void faultInAnEntryIsToldWithItsPlace(String given, String message, String hint) {
        archive.with("seeds/ignored.yaml", "ignore:\n  - " + given + "\n    file: a.txt\n    reason: r\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err()).contains("seeds/ignored.yaml:" + message, hint);
    }

    @Test
    void entryThatNoMessageIsOfIsTheConcernOfCheckAlone() {
        archive.with("seeds/ignored.yaml", ENTRY + "    line: 7\n    reason: r\n");
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err())
                .contains(
                        "seeds/ignored.yaml:2:5: warning: there is no \"meta-orphan\" in \"seeds/tunnel.txt.meta.yaml\" on line 7")
                .contains("there is one at seeds/tunnel.txt.meta.yaml: ", "[ignore-unused]");
        assertThat(Run.on(archive, "build").err()).doesNotContain("[ignore-unused]");
    }

    @Test
    void faultyPagesArePublishedNeverWhateverIsSaidOfTheirFaults() {
        archive.with("templates/404.peb", "<p><a href=\"nowhere.html\">x</a></p>");
        Run run = Run.on(archive, "build", "--set", "checks.*=ignore");
        assertThat(run.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(run.err()).contains("[link-dead]");
        assertThat(archive.site()).doesNotExist();
    }
}
