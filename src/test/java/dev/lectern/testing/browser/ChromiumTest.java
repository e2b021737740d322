package dev.lectern.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that is there and is no browser is told apart from one that is, and nobody waits for it long. */
@DisabledOnOs(OS.WINDOWS)
class ChromiumTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    @Test
    void programThatTellsItsVersionIsTheBrowser() throws IOException {
        Path program = program("[ \"$1\" = --version ] && echo Chromium 1");
        assertThat(Chromium.at(program, LONG)).isEqualTo(new Chromium(Optional.of(program), ""));
    }

    @Test
    void programThatOnlyAdvisesIsNoneAndItsAdviceIsTheReason() throws IOException {
        Path program = program("echo requires the snap; echo snap install chromium; exit 1");
        Chromium asked = Chromium.at(program, LONG);
        assertThat(asked.executable()).isEmpty();
        assertThat(asked.reason()).isEqualTo(program + " --version ended with 1: snap install chromium");
    }

    @Test
    void programThatDoesNotAnswerIsNone() throws IOException {
        Chromium asked = Chromium.at(program("exec sleep 600"), SHORT);
        assertThat(asked.executable()).isEmpty();
        assertThat(asked.reason()).contains("took longer than");
    }

    @Test
    void browserThatDoesNotGreetIsNotWaitedFor() throws IOException {
        Path program = program("exec sleep 600");
        assertThatThrownBy(() -> Browser.start(program, SHORT)).hasMessageContaining(program + " did not begin");
    }

    @Test
    void browserThatEndsAtOnceLeavesItsLastWords() throws IOException {
        Path program = program("echo no display >&2; exit 1");
        assertThatThrownBy(() -> Browser.start(program, LONG)).hasMessageContaining("having said: no display");
    }

    private Path program(String commands) throws IOException {
        Path program = Files.writeString(folder.resolve("chromium"), "#!/bin/sh\n" + commands + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
