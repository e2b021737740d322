package dev.lectern.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program of the machine, run as a user runs it. */
public final class Tool {

    /**
     * How a run ended.
     *
     * @param status what it told the shell
     * @param said what it said on either stream
     */
    public record Ended(int status, String said) {}

    private Tool() {}

    /** Returns where a program is, if it is in a folder of the search path. */
    public static Optional<Path> named(String... names) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs a program in a folder, in an environment where these variables are set; a value of nothing takes one away. */
    public static Ended run(Path folder, Map<String, Optional<String>> variables, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        variables.forEach((name, value) -> value.ifPresentOrElse(
                set -> builder.environment().put(name, set),
                () -> builder.environment().remove(name)));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
