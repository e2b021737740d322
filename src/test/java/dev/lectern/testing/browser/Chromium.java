package dev.lectern.testing.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where Chromium is on this machine. What {@code -Dlectern.browser} says comes first, a path or {@code none}; then the
 * variable CHROMIUM; then the names it goes by on the PATH. A machine that is root's, Debian's and not offline, which is what
 * containers are, is given Debian's package once.
 *
 * @param executable the program, if there is one
 * @param reason why there is none
 */
public record Chromium(Optional<Path> executable, String reason) {

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
                    ? present(Path.of(chosen))
                    : absent("-Dlectern.browser=" + chosen + " is no program");
        }
        Optional<Path> found = onThisMachine();
        if (found.isPresent()) {
            return present(found.get());
        }
        String nowhere =
                "none of " + String.join(", ", NAMES) + " is on the PATH, and the variable CHROMIUM names no program";
        if (!mayInstall()) {
            return absent(nowhere);
        }
        String refusal = install();
        return onThisMachine()
                .map(Chromium::present)
                .orElseGet(() -> absent(refusal.isEmpty() ? nowhere : nowhere + "; " + refusal));
    }

    private static Chromium present(Path executable) {
        return new Chromium(Optional.of(executable), "");
    }

    private static Chromium absent(String reason) {
        return new Chromium(Optional.empty(), reason);
    }

    private static Optional<Path> onThisMachine() {
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
                .findFirst();
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
        String refusal = run(INSTALL);
        if (!refusal.isEmpty()) {
            run(List.of("apt-get", "update", "-q"));
            refusal = run(INSTALL);
        }
        return refusal;
    }

    private static String run(List<String> command) {
        try {
            Path said = Files.createTempFile("lectern-install", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return String.join(" ", command) + " took longer than ten minutes";
            }
            List<String> lines = Files.readAllLines(said);
            Files.delete(said);
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            return process.exitValue() == 0 ? "" : String.join(" ", command) + " said: " + last;
        } catch (IOException failure) {
            return failure.toString();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return interruption.toString();
        }
    }
}
