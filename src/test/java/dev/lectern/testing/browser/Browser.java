package dev.lectern.testing.browser;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, driven over its DevTools protocol.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
public final class Browser implements AutoCloseable {

    private static final String GREETING = "DevTools listening on ";
    private static final Duration TO_GREET = Duration.ofSeconds(60);

    /** The pages are our own, so the sandbox, which containers seldom allow, may be left out; nothing is asked of the web. */
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--remote-debugging-port=0",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-features=Translate,OptimizationHints,MediaRouter",
            "--force-color-profile=srgb",
            "--hide-scrollbars",
            "--lang=en-US",
            "--metrics-recording-only",
            "--mute-audio",
            "--no-default-browser-check",
            "--no-first-run",
            "--no-proxy-server",
            "--password-store=basic");

    private final Process process;
    private final Path profile;
    private final Wire wire;

    private Browser(Process process, Path profile, Wire wire) {
        this.process = process;
        this.profile = profile;
        this.wire = wire;
    }

    /** Starts one with a profile that nobody has used. */
    public static Browser start(Path executable) {
        return start(executable, TO_GREET);
    }

    /** Starts one that must say where it listens in that time. */
    static Browser start(Path executable, Duration patience) {
        try {
            Path profile = Files.createTempDirectory("lectern-browser");
            List<String> command = new ArrayList<>(List.of(executable.toString()));
            command.addAll(OPTIONS);
            command.add("--user-data-dir=" + profile);
            command.add("about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return new Browser(process, profile, new Wire(address(process, patience)));
            } catch (RuntimeException failure) {
                end(process, profile);
                throw new IllegalStateException(executable + " did not begin: " + failure.getMessage(), failure);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URI address(Process process, Duration patience) {
        CompletableFuture<URI> greeting = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, greeting), "browser messages");
        reader.setDaemon(true);
        reader.start();
        return greeting.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Reads all that a browser says, as one whose messages nobody takes would stop, and waits for its greeting. */
    private static void read(Process process, CompletableFuture<URI> greeting) {
        List<String> before = new ArrayList<>();
        try (Stream<String> lines = process.errorReader(StandardCharsets.UTF_8).lines()) {
            lines.forEach(line -> {
                if (line.startsWith(GREETING)) {
                    greeting.complete(
                            URI.create(line.substring(GREETING.length()).strip()));
                } else if (!greeting.isDone()) {
                    before.add(line);
                }
            });
        } catch (UncheckedIOException closed) {
            before.add(closed.getMessage());
        }
        greeting.completeExceptionally(new IOException("it ended, having said: " + String.join("\n", before)));
    }

    /** Opens a tab that shares nothing with any other: no storage, no history, no size. */
    public Tab open() {
        String context = send("Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .get("browserContextId")
                .getAsString();
        String target = send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .getAsString();
        String session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .getAsString();
        return new Tab(wire, session, () -> send("Target.disposeBrowserContext", Map.of("browserContextId", context)));
    }

    /** Returns what the browser calls itself, with its version. */
    public String version() {
        return send("Browser.getVersion", Map.of()).get("product").getAsString();
    }

    private JsonObject send(String method, Map<String, Object> parameters) {
        return wire.send("", method, parameters);
    }

    @Override
    public void close() {
        wire.close();
        end(process, profile);
    }

    private static void end(Process process, Path profile) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        try (Stream<Path> left = Files.walk(profile)) {
            left.sorted(Comparator.reverseOrder()).forEach(Browser::deleteQuietly);
        } catch (IOException gone) {
            // A process of the browser that is still ending may take its files away under us.
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // It lies in the folder for temporary files.
        }
    }
}
