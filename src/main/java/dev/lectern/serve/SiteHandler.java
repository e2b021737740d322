package dev.lectern.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.lectern.build.Edition;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers requests for the files of the site that is shown. Only addresses that are those of its files are known, so that no
 * path leads out of it; and a page from elsewhere can read nothing of the archive, neither under a name of its own nor as a
 * script or an image.
 */
final class SiteHandler implements HttpHandler {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("bib", "application/x-bibtex; charset=utf-8"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("epub", "application/epub+zip"));

    private static final OutputPath MISSING = new OutputPath("404.html");

    private final Showing showing;
    private final Listeners listeners;
    private final Problems problems;
    private final boolean reloads;
    private final String name = UUID.randomUUID().toString();

    SiteHandler(Showing showing, Listeners listeners, Problems problems, boolean reloads) {
        this.showing = showing;
        this.listeners = listeners;
        this.problems = problems;
        this.reloads = reloads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException failure) {
            send(exchange, 500, plain("an error of Lectern's own: " + failure));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Headers asked = exchange.getRequestHeaders();
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        if (!Visitors.isOwnName(asked.getFirst("Host"))) {
            send(exchange, 403, plain("this server answers to localhost and 127.0.0.1 alone"));
        } else if (Visitors.isPageFromElsewhere(asked.getFirst("Sec-Fetch-Site"), asked.getFirst("Sec-Fetch-Mode"))) {
            send(exchange, 403, plain("this server answers its own pages alone"));
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, plain("this server is read, never written to"));
        } else {
            answer(exchange, String.valueOf(exchange.getRequestURI().getRawPath()));
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        String base = base();
        if (path.equals("/") && !base.equals("/") || base.equals(path + "/")) {
            redirect(exchange, base);
        } else if (!path.startsWith(base)) {
            send(exchange, 404, plain("nothing is here; the site begins at " + base));
        } else if (reloads && path.equals(base + OwnFiles.EVENTS)) {
            listeners.welcome(exchange, name);
        } else {
            file(exchange, path.substring(base.length()));
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Optional<byte[]> own = reloads ? OwnFiles.file(path) : Optional.empty();
        boolean isFolder = path.isEmpty() || path.endsWith("/");
        String wanted = isFolder ? path + "index.html" : path;
        Optional<byte[]> found = own.isPresent() ? own : file(wanted);
        showing.edition().ifPresent(problems::meet);
        if (found.isPresent()) {
            send(exchange, 200, page(found.get(), wanted));
        } else if (!isFolder && file(path + "/index.html").isPresent()) {
            redirect(exchange, base() + path + "/");
        } else {
            byte[] missing = showing.file(MISSING)
                    .map(bytes -> withoutOrigin(bytes, exchange))
                    .orElseGet(WaitingPage::bytes);
            send(exchange, showing.edition().isPresent() ? 404 : 503, page(missing, MISSING.value()));
        }
    }

    /** The page for what is missing has whole addresses, which are elsewhere for who came by the other name of the machine. */
    private static byte[] withoutOrigin(byte[] page, HttpExchange exchange) {
        String origin = "http://127.0.0.1:" + exchange.getLocalAddress().getPort() + "/";
        return new String(page, StandardCharsets.UTF_8)
                .replace("\"" + origin, "\"/")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Before there is a site, it lies everywhere. */
    private String base() {
        return showing.edition().map(Edition::basePath).orElse("/");
    }

    private Optional<byte[]> file(String path) {
        Optional<OutputPath> known = path(path);
        return known.isPresent() ? showing.file(known.get()) : Optional.empty();
    }

    /** What has not the form of a path inside the site is none. */
    private static Optional<OutputPath> path(String path) {
        try {
            return Optional.of(new OutputPath(path));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** What is sent: its type, the fingerprint of the file, and the bytes, those of a page with what keeps it up to date. */
    private record Answer(String type, String version, byte[] bytes) {}

    private Answer page(byte[] bytes, String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String version = Fingerprint.of(bytes).substring(0, 20);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        boolean isLive = reloads && ending.equals("html");
        String base = base();
        return new Answer(
                type,
                version,
                isLive
                        ? LivePage.of(new String(bytes, StandardCharsets.UTF_8), base, version)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
    }

    private static Answer plain(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        return new Answer("text/plain; charset=utf-8", Fingerprint.of(bytes).substring(0, 20), bytes);
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        send(exchange, 302, plain("see " + target));
    }

    private static void send(HttpExchange exchange, int status, Answer answer) throws IOException {
        try (exchange) {
            String mark = '"' + answer.version() + '"';
            List<String> known = new ArrayList<>(exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of()));
            boolean isKnown = (status != 302) && known.contains(mark);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("ETag", mark);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            boolean isBodiless = isKnown || exchange.getRequestMethod().equals("HEAD");
            if (isBodiless && !isKnown) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.bytes().length));
            }
            exchange.sendResponseHeaders(isKnown ? 304 : status, isBodiless ? -1 : answer.bytes().length);
            if (!isBodiless) {
                exchange.getResponseBody().write(answer.bytes());
            }
        }
    }
}
