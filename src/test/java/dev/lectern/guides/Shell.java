package dev.lectern.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What somebody has who types commands: a home, a folder that they are in, the launcher on the search path. Each command is
 * a process of its own; its folder and its variables go on to the next.
 */
final class Shell implements AutoCloseable {

    private static final long MINUTES = 2;

    private static final String RESUME = "[ -e \"$GUIDE_STATE\" ] && . \"$GUIDE_STATE\"\n";

    /** Takes up what the last command left, down to its status, and leaves the same to the next. */
    private static final String SCRIPT = RESUME + """
            (exit %d)
            %s
            guide_status=$?
            { export -p; printf 'cd %%q\\n' "$PWD"; } > "$GUIDE_STATE"
            exit $guide_status
            """;

    private final Path room;
    private final Path start;
    private final List<Process> running = new ArrayList<>();
    private int status;

    /** Opens a shell whose home is in this folder, and which begins in a folder. */
    Shell(Path room, Path start) {
        this.room = room;
        this.start = start;
    }

    /** Runs a command to its end; returns what it said. */
    String run(Step step) throws IOException, InterruptedException {
        Path said = Files.createTempFile(room, "said", ".txt");
        Process process = begin(SCRIPT.formatted(status, step.command()), said);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("%s: ended: %s", step.document(), step.command())
                .isTrue();
        status = process.exitValue();
        return Files.readString(said);
    }

    /** Begins a command that does not end, and waits until its answer is there; returns what it said. */
    String leaveRunning(Step step) throws IOException, InterruptedException {
        Path said = Files.createTempFile(room, "said", ".txt");
        Process process = begin(RESUME + "exec " + step.command(), said);
        running.add(process);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!step.isAnsweredBy(withoutPort(said)) && process.isAlive() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return withoutPort(said);
    }

    /** Another program may have the port, which is told first. */
    private static String withoutPort(Path said) throws IOException {
        return Files.readString(said).replaceFirst("^lectern: port .*\n", "");
    }

    /** Returns the status of the last command that was run. */
    int status() {
        return status;
    }

    private Process begin(String script, Path said) throws IOException {
        Path home = Files.createDirectories(room.resolve("home"));
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                .directory(start.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LECTERN_"));
        environment.put("HOME", home.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("GUIDE_STATE", room.resolve("state").toString());
        environment.put("PATH", Jar.path().getParent() + ":" + System.getenv("PATH"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    @Override
    public void close() {
        running.forEach(Process::destroy);
        running.forEach(process -> process.onExit().join());
    }
}
