package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SmallArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C ends a server at once and without a complaint, whatever it is doing. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class StoppedServerIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 120, 250, 500})
    void interruptedServerSaysThatItHasStopped(int millisecondsAfterAChange) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        for (int seed = 0; seed < 60; seed++) {
            archive.with("seeds/more-" + seed + ".txt", "Article " + seed + "\n\nIt says " + "more ".repeat(seed + 50));
        }
        Process serve = serve();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            String first = said.readLine();
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            Thread.sleep(millisecondsAfterAChange);
            interrupt(serve);
            String rest = said.lines().collect(Collectors.joining("\n"));
            assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(serve.exitValue()).as(rest).isEqualTo(130);
            assertThat(first).contains("Ctrl-C stops it");
            assertThat(rest).endsWith("stopped").doesNotContain("an error of its own", "Exception", "\tat ");
        } finally {
            serve.destroyForcibly();
        }
    }

    private Process serve() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-jar", Jar.path().toString(), "serve", "--port", "0", "--source", folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static void interrupt(Process process) throws Exception {
        assertThat(new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid())))
                        .start()
                        .waitFor())
                .isZero();
    }
}
