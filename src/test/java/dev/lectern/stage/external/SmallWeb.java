package dev.lectern.stage.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;

/** A web of one server on this machine, which remembers what it was asked. */
public final class SmallWeb implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Page> pages = new TreeMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> agents = Collections.synchronizedList(new ArrayList<>());

    /** What is answered to each method, and with what header. */
    private record Page(int head, int get, String header, String value) {}

    /** Opens a server on a free port. */
    public SmallWeb() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(exchange.getRequestMethod() + " " + path);
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            Page page = pages.getOrDefault(path, new Page(404, 404, "", ""));
            if (!page.header().isEmpty()) {
                exchange.getResponseHeaders().add(page.header(), page.value());
            }
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(head ? page.head() : page.get(), -1);
        }
    }

    /** Puts up a page that answers with a status. */
    public SmallWeb with(String path, int status) {
        return with(path, status, status);
    }

    SmallWeb with(String path, int head, int get) {
        pages.put(path, new Page(head, get, "", ""));
        return this;
    }

    SmallWeb with(String path, int status, String header, String value) {
        pages.put(path, new Page(status, status, header, value));
        return this;
    }

    /** Returns the address of a page. */
    public String at(String path) {
        return at("127.0.0.1", path);
    }

    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** Returns the questions so far, as {@code HEAD /page}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
