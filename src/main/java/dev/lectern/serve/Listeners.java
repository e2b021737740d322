package dev.lectern.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.lectern.build.Current;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.output.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The open pages, which are told of changes over server-sent events (HTML Living Standard, section 9.2). Each is told by the
 * thread that took it in, so that one that does not listen keeps nobody waiting.
 */
final class Listeners {

    private static final String STILL_HERE = ":\n\n";
    private static final int MOST_UNTOLD = 256;
    private static final String END = "";

    private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
    private final Current<List<Diagnostic>> told = new Current<>(List.of());
    private final Duration pause;

    /**
     * Makes one without pages.
     *
     * @param pause how often a word goes to a page for which there is no news, since only so it is noticed that it was closed
     */
    Listeners(Duration pause) {
        this.pause = pause;
    }

    /** Takes a page in, tells it how things are, and stays with it until it is closed. */
    void welcome(HttpExchange exchange, String server) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> news = new LinkedBlockingQueue<>(MOST_UNTOLD);
        synchronized (this) {
            news.add("retry: 500\n" + event("hello", "{\"server\":" + quoted(server) + "}"));
            news.add(event("problems", problems(told.get())));
            open.add(news);
        }
        converse(exchange, news);
    }

    private void converse(HttpExchange exchange, BlockingQueue<String> news) {
        try (exchange) {
            for (String next = next(news); !next.equals(END); next = next(news)) {
                exchange.getResponseBody().write(next.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (IOException closed) {
            // The page is gone and wants to be told nothing more.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(news);
        }
    }

    private String next(BlockingQueue<String> news) throws InterruptedException {
        return Optional.ofNullable(news.poll(pause.toMillis(), TimeUnit.MILLISECONDS))
                .orElse(STILL_HERE);
    }

    /** Tells all pages that they may have changed. */
    synchronized void change(List<OutputPath> assets, Optional<String> follow) {
        String paths = assets.stream().map(path -> quoted(path.value())).collect(Collectors.joining(","));
        sendAll(event(
                "change",
                "{\"assets\":[" + paths + "],\"follow\":"
                        + follow.map(Listeners::quoted).orElse("null") + "}"));
    }

    /** Tells all pages what is wrong, unless they know; nothing, where all is well again. */
    synchronized void tell(List<Diagnostic> problems) {
        if (!told.replace(List.copyOf(problems)).equals(problems)) {
            sendAll(event("problems", problems(problems)));
        }
    }

    /** Returns how many pages are open. */
    int count() {
        return open.size();
    }

    /** Ends the conversation. */
    synchronized void close() {
        open.forEach(Listeners::end);
    }

    private void sendAll(String event) {
        open.stream().filter(news -> !news.offer(event)).forEach(Listeners::end);
    }

    /** A page that is sent away comes again if it is still there, and then looks what has changed. */
    private static void end(BlockingQueue<String> news) {
        news.clear();
        news.add(END);
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
