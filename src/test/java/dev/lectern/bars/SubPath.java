package dev.lectern.bars;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The site on a web server of this machine, below a path that it knows nothing of. */
final class SubPath implements AutoCloseable {

    private static final String PATH = "/some/sub/path/";
    /** What browsers ask for by themselves where a page names no icon. */
    static final String ICON = "/favicon.ico";

    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final Path folder;
    private final HttpServer server;
    private final List<String> missed = new CopyOnWriteArrayList<>();

    SubPath(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI of(SitePage page) {
        return root().resolve(page.path());
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** Returns what was asked for and is not there. */
    List<String> missed() {
        return missed;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(PATH)
                ? folder.resolve(path.substring(PATH.length())).normalize()
                : folder.resolve("missing");
        if (path.equals(ICON)) {
            exchange.sendResponseHeaders(204, -1);
        } else if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            missed.add(path);
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            String kind = KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", kind);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
