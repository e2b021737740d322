package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell learns from one number what became of a call, whatever the form of the messages. */
class ExitStatusTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void doneIsNought(String format) {
        assertThat(Run.on(archive, "build", "--format", format).status()).isEqualTo(0);
        assertThat(Run.on(archive, "check", "--format", format).status()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void problemsAreOne(String format) {
        archive.with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
        assertThat(Run.on(archive, "build", "--format", format).status()).isEqualTo(0);
        assertThat(Run.on(archive, "build", "--strict", "--format", format).status())
                .isEqualTo(1);
        assertThat(Run.on(archive, "check", "--format", format).status()).isEqualTo(1);
        archive.with("site-config.yaml", "titel: x\n");
        assertThat(Run.on(archive, "build", "--format", format).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--strcit", "--format=xml", "--set=pages=true", "--set=checks.no-such=note", "extra"})
    void wrongUsageIsTwo(String argument) {
        Run run = Run.on(archive, "build", argument);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(": error: ", "  hint: ").endsWith("]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    @DisabledOnOs(OS.WINDOWS)
    void failingEnvironmentIsThree(String format) {
        archive.with("public", "a file\n");
        Run run = Run.on(archive, "build", "--destination", "public/site", "--format", format);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("disk-");
    }

    @Test
    void everyStatusIsDocumented() throws Exception {
        String page = Files.readString(Path.of("src/docs/messages.md"));
        for (int status : new int[] {ExitStatus.DONE, ExitStatus.PROBLEMS, ExitStatus.USAGE, ExitStatus.ENVIRONMENT}) {
            assertThat(Pattern.compile("(?m)^\\| " + status + " \\| ")
                            .matcher(page)
                            .results())
                    .hasSize(1);
        }
    }
}
