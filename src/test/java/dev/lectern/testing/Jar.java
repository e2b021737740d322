package dev.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The packaged command, run as a user runs it: a process of its own. */
public final class Jar {

    private final List<String> virtualMachine;
    private final Map<String, String> environment;

    private Jar(List<String> virtualMachine, Map<String, String> environment) {
        this.virtualMachine = virtualMachine;
        this.environment = environment;
    }

    /** Returns the command in a machine with these options. */
    public static Jar with(String... virtualMachine) {
        return new Jar(List.of(virtualMachine), Map.of());
    }

    /** Returns the command in an environment that has this variable too. */
    public Jar where(String variable, String value) {
        return new Jar(virtualMachine, Map.of(variable, value));
    }

    /** Returns where the jar is. */
    public static Path path() {
        return Path.of(System.getProperty("lectern.jar", "target/lectern.jar")).toAbsolutePath();
    }

    /** Builds the archive of a folder, and fails unless that goes well; returns what was said. */
    public String build(Path archive, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--source", archive.toString()));
        arguments.addAll(Arrays.asList(more));
        return run(0, arguments);
    }

    /** Runs the command, and fails unless it ends with that status; returns what was said on either stream. */
    public String run(int status, List<String> arguments) {
        return runIn(Path.of(""), status, arguments);
    }

    /** Runs the command in a folder, and fails unless it ends with that status; returns what was said. */
    public String runIn(Path folder, int status, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(virtualMachine);
        command.addAll(List.of("-jar", path().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toAbsolutePath().toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s%n%s", command, said).isEqualTo(status);
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
