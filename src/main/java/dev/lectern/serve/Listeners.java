package dev.lectern.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The open pages, which are told of changes over server-sent events (HTML Living Standard, section 9.2). */
final class Listeners {

    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();

    /** Takes a page in, and tells it how things are. */
    void welcome(HttpExchange exchange, String server, List<Diagnostic> problems) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        open.add(exchange);
        send(exchange, "retry: 500\n" + event("hello", "{\"server\":" + quoted(server) + "}"));
        send(exchange, event("problems", problems(problems)));
    }

    /** Tells all pages that they may have changed. */
    void change(List<OutputPath> assets, Optional<String> follow) {
        String paths = assets.stream().map(path -> quoted(path.value())).collect(Collectors.joining(","));
        sendAll(event(
                "change",
                "{\"assets\":[" + paths + "],\"follow\":"
                        + follow.map(Listeners::quoted).orElse("null") + "}"));
    }

    /** Tells all pages what is wrong; nothing, where all is well again. */
    void tell(List<Diagnostic> problems) {
        sendAll(event("problems", problems(problems)));
    }

    /** Ends the conversation. */
    void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }

    private void sendAll(String event) {
        open.forEach(exchange -> send(exchange, event));
    }

    /** A page that was closed is told nothing more. */
    private void send(HttpExchange exchange, String event) {
        synchronized (exchange) {
            try {
                exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            } catch (IOException closed) {
                open.remove(exchange);
                exchange.close();
            }
        }
    }

    private static String event(String name, String json) {
        return "event: " + name + "\ndata: " + json + "\n\n";
    }

    private static String problems(List<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> "{\"severity\":"
                        + quoted(problem.severity().name().toLowerCase(Locale.ROOT))
                        + ",\"place\":" + quoted(problem.location().toString())
                        + ",\"message\":" + quoted(problem.message())
                        + ",\"hint\":" + quoted(problem.hint())
                        + ",\"code\":" + quoted(problem.code()) + "}")
                .collect(Collectors.joining(",", "{\"problems\":[", "]}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append(unit);
            } else if (unit < ' ' || unit == '\u2028' || unit == '\u2029' || Character.isSurrogate(unit)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
