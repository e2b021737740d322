package dev.lectern.testing.browser;

import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Chromium without a window, driven over its DevTools protocol.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
public final class Browser implements AutoCloseable {

    private static final String GREETING = "DevTools listening on ";

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
        try {
            Path profile = Files.createTempDirectory("lectern-browser");
            List<String> command = new ArrayList<>(List.of(executable.toString()));
            command.addAll(OPTIONS);
            command.add("--user-data-dir=" + profile);
            command.add("about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Browser(process, profile, new Wire(address(process)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(GREETING)) {
                Thread drain = new Thread(() -> said.lines().forEach(more -> {}), "browser messages");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(GREETING.length()).strip());
            }
            lines.add(line);
        }
        throw new IOException("the browser ended before it began: " + String.join("\n", lines));
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
