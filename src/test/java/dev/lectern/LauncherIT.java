package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside the jar finds Java and the jar from wherever it is called, and says so where it cannot. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final String VERSION = "(?s)lectern \\d+\\.\\d+\\.\\d+\\nJava \\d+.*\\n";

    @TempDir
    Path folder;

    @Test
    void itRunsFromAnyFolder() {
        assertThat(run(launcher(), Map.of(), "--version").said()).matches(VERSION);
    }

    @Test
    void itRunsThroughLinksInFoldersWithSpaces() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Files.createSymbolicLink(bin.resolve("real"), launcher());
        Files.createSymbolicLink(folder.resolve("lectern"), Path.of("my bin", "real"));
        assertThat(run(folder.resolve("lectern"), Map.of(), "--version").said()).matches(VERSION);
        Map<String, Optional<String>> path = Map.of("PATH", Optional.of(folder + ":" + System.getenv("PATH")));
        Tool.Ended found = Tool.run(bin, path, List.of("sh", "-c", "lectern --version"));
        assertThat(found.said()).matches(VERSION);
    }

    @Test
    void itRunsWithoutTheArchiveOfClassesAndWithOneOfAnotherJava() throws IOException {
        Path moved = Files.createDirectories(folder.resolve("moved here"));
        Files.copy(launcher(), moved.resolve("lectern"));
        Files.copy(Jar.path(), moved.resolve("lectern.jar"));
        assertThat(run(moved.resolve("lectern"), Map.of(), "--version").said()).matches(VERSION);
        Files.writeString(moved.resolve("lectern.jsa"), "no archive of classes");
        Files.writeString(moved.resolve("lectern.jsa.release"), "JAVA_VERSION=\"17.0.0\"\n");
        assertThat(run(moved.resolve("lectern"), Map.of(), "--version").said()).matches(VERSION);
    }

    @Test
    void archiveOfClassesServesTheJavaThatMadeIt() {
        Map<String, Optional<String>> loud = Map.of("LECTERN_JAVA_OPTS", Optional.of("-Xlog:class+load"));
        String said = run(launcher(), loud, "--version").said();
        if (Files.exists(launcher().resolveSibling("lectern.jsa"))) {
            assertThat(said).contains("dev.lectern.cli.Lectern source: shared objects file");
        } else {
            assertThat(said).contains("dev.lectern.cli.Lectern source: file:");
        }
    }

    @Test
    void argumentsAndExitStatusGoThrough() {
        Tool.Ended wrong = run(launcher(), Map.of(), "build", "two words", "");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.said()).contains("\"two words\"");
    }

    @Test
    void optionsForJavaAreNoKeysOfTheConfiguration() {
        SmallArchive archive = SmallArchive.in(folder);
        Tool.Ended built = run(
                launcher(),
                Map.of("LECTERN_JAVA_OPTS", Optional.of("-Xmx300m -Duser.language=tr")),
                "build",
                "--source",
                archive.folder().toString());
        assertThat(built.status()).as(built.said()).isZero();
    }

    @Test
    void javaHomeWithoutJavaIsTold() {
        Tool.Ended ended = run(launcher(), Map.of("JAVA_HOME", Optional.of(folder.toString())), "--version");
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.said()).contains("JAVA_HOME is \"" + folder + "\", which has no bin/java", "hint: ");
    }

    @Test
    void machineWithoutJavaIsTold() {
        Map<String, Optional<String>> bare =
                Map.of("JAVA_HOME", Optional.empty(), "PATH", Optional.of(folder.toString()));
        Tool.Ended ended = Tool.run(
                folder,
                bare,
                List.of(Tool.named("sh").orElseThrow().toString(), launcher().toString()));
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.said()).contains("there is no Java on this machine", "install Java 17 or newer");
    }

    @Test
    void javaThatIsTooOldIsToldWithItsVersion() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'java version \"1.8.0_402\"' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, Optional<String>> home =
                Map.of("JAVA_HOME", Optional.of(folder.resolve("old").toString()));
        assertThat(run(launcher(), home, "--version").said()).contains("is Java 8", "hint: ");
        Files.writeString(folder.resolve("old/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        Tool.Ended eleven = run(launcher(), home, "--version");
        assertThat(eleven.status()).isEqualTo(3);
        assertThat(eleven.said()).contains("is Java 11");
    }

    @Test
    void optionsForJavaAreTakenAsTheyAreWritten() throws IOException {
        String said = run(java("echo 'openjdk version \"17.0.1\"' >&2\necho \"$@\"\n"), "*  -Dx=[l]ib")
                .said();
        assertThat(said).contains(" * -Dx=[l]ib -jar ");
    }

    @Test
    void whatJavaPicksUpIsNotItsVersion() throws IOException {
        Path java = java("""
                [ -z "$JAVA_TOOL_OPTIONS" ] || echo "Picked up JAVA_TOOL_OPTIONS: $JAVA_TOOL_OPTIONS" >&2
                echo 'openjdk version "21.0.1" 2023-10-17' >&2
                """);
        Map<String, Optional<String>> variables =
                Map.of("JAVA_HOME", Optional.of(java.toString()), "JAVA_TOOL_OPTIONS", Optional.of("-Dname=\"9\""));
        Tool.Ended ended = run(launcher(), variables, "--version");
        assertThat(ended.status()).as(ended.said()).isZero();
    }

    /** Makes a folder of Java whose java is a script, and returns it. */
    private Path java(String script) throws IOException {
        Path java = Files.createDirectories(folder.resolve("other/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve("other");
    }

    private Tool.Ended run(Path java, String options) {
        return run(
                launcher(),
                Map.of("JAVA_HOME", Optional.of(java.toString()), "LECTERN_JAVA_OPTS", Optional.of(options)),
                "--version");
    }

    private Tool.Ended run(Path launcher, Map<String, Optional<String>> variables, String... arguments) {
        Map<String, Optional<String>> all = new TreeMap<>();
        all.put("JAVA_HOME", Optional.of(System.getProperty("java.home")));
        all.putAll(variables);
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return Tool.run(folder, all, command);
    }

    private static Path launcher() {
        return Jar.path().resolveSibling("lectern");
    }
}
