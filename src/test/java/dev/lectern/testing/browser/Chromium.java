package dev.lectern.testing.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where Chromium is on this machine. What {@code -Dlectern.browser} says comes first, a path or {@code none}; then the
 * variable CHROMIUM; then the names it goes by on the PATH. Only a program that tells its version counts: some systems have one
 * of these names stand for an advice to install it. A machine that is root's, Debian's and not offline, which is what containers
 * are, is given Debian's package once.
 *
 * @param executable the program, if there is one
 * @param reason why there is none
 */
public record Chromium(Optional<Path> executable, String reason) {

    private static final Duration TO_INSTALL = Duration.ofMinutes(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));

    private static final List<String> INSTALL =
            List.of("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");

    /** Finds it, and installs it where that asks nobody. */
    public static Chromium find() {
        String chosen = System.getProperty("lectern.browser", "");
        if (chosen.equals("none")) {
            return absent("-Dlectern.browser=none");
        }
        if (!chosen.isEmpty()) {
            return Files.isExecutable(Path.of(chosen))
                    ? at(Path.of(chosen), TO_ANSWER)
                    : absent("-Dlectern.browser=" + chosen + " is no program");
        }
        Chromium found = onThisMachine();
        if (found.executable().isPresent() || !mayInstall()) {
            return found;
        }
        String refusal = install();
        Chromium installed = onThisMachine();
        return installed.executable().isPresent() || refusal.isEmpty()
                ? installed
                : absent(installed.reason() + "; " + refusal);
    }

    /** Returns a program as the browser if it tells its version in that time. */
    static Chromium at(Path program, Duration patience) {
        // On Windows the question opens a window instead.
        String refusal = File.separatorChar == '\\' ? "" : run(List.of(program.toString(), "--version"), patience);
        return refusal.isEmpty() ? new Chromium(Optional.of(program), "") : absent(refusal);
    }

    private static Chromium absent(String reason) {
        return new Chromium(Optional.empty(), reason);
    }

    /** Returns the first that answers, or else what became of each. */
    private static Chromium onThisMachine() {
        List<String> refusals = new ArrayList<>();
        for (Path program : programs()) {
            Chromium asked = at(program, TO_ANSWER);
            if (asked.executable().isPresent()) {
                return asked;
            }
            refusals.add(asked.reason());
        }
        return absent(
                refusals.isEmpty()
                        ? "none of " + String.join(", ", NAMES)
                                + " is on the PATH, and the variable CHROMIUM names no program"
                        : String.join("; ", refusals));
    }

    private static List<Path> programs() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> listed = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.of(named, listed, PLACES.stream())
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static boolean mayInstall() {
        try {
            return !System.getProperty("lectern.network", "").equals("offline: true")
                    && System.getProperty("user.name").equals("root")
                    && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                    && Files.readString(Path.of("/etc/os-release")).lines().anyMatch("ID=debian"::equals);
        } catch (IOException otherSystem) {
            return false;
        }
    }

    /** Returns what went wrong, if anything did. */
    private static String install() {
        System.out.println("[bars] no Chromium on this machine: installing Debian's");
        String refusal = run(INSTALL, TO_INSTALL);
        if (!refusal.isEmpty()) {
            run(List.of("apt-get", "update", "-q"), TO_INSTALL);
            refusal = run(INSTALL, TO_INSTALL);
        }
        return refusal;
    }

    /** Returns why a command did not end well in that time, or nothing if it did. */
    private static String run(List<String> command, Duration patience) {
        String named = String.join(" ", command);
        try {
            Path said = Files.createTempFile("lectern-browser", ".log");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
                builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
                Process process = builder.start();
                process.getOutputStream().close();
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    return named + " took longer than " + patience.toSeconds() + " seconds";
                }
                String words =
                        Files.readString(said, StandardCharsets.ISO_8859_1).strip();
                return process.exitValue() == 0
                        ? ""
                        : named + " ended with " + process.exitValue() + ": "
                                + words.substring(words.lastIndexOf('\n') + 1);
            } finally {
                Files.delete(said);
            }
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return interruption.toString();
        }
    }
}
