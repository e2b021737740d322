package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Open pages are told what happens, each at its own pace, until they are closed. */
@Timeout(60)
class ListenersTest {

    private final Listeners listeners = new Listeners(Duration.ofMillis(20));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> listeners.welcome(exchange, "this"));
        server.start();
    }

    @AfterEach
    void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void closedPageIsForgottenThoughThereIsNoNews() throws Exception {
        try (Page page = page("GET")) {
            page.until("event: hello");
            assertThat(listeners.count()).isOne();
        }
        while (listeners.count() > 0) {
            Thread.sleep(10);
        }
        assertThat(listeners.count()).isZero();
    }

    @Test
    void askingForTheHeadersIsNoListening() throws Exception {
        try (Page page = page("HEAD")) {
            page.until("text/event-stream");
            assertThat(page.rest()).doesNotContain("hello");
        }
        assertThat(listeners.count()).isZero();
    }

    @Test
    void pageThatDoesNotListenKeepsNobodyWaiting() throws Exception {
        String wordy = "it is wrong ".repeat(2_000);
        try (Page deaf = page("GET");
                Page open = page("GET")) {
            deaf.until("event: problems");
            open.until("event: problems");
            for (int time = 0; time < 1_000; time++) {
                listeners.tell(List.of(problem(time + wordy)));
            }
            listeners.close();
            assertThat(open.rest()).isNotEmpty();
        }
    }

    @Test
    void pageThatComesAmidNewsEndsUpKnowingTheLatest() throws Exception {
        for (int round = 0; round < 30; round++) {
            int last = round;
            Thread teller = new Thread(() -> {
                for (int time = 0; time < 20; time++) {
                    listeners.tell(List.of(problem("round " + last + " time " + time)));
                }
            });
            teller.start();
            try (Page page = page("GET")) {
                page.until("round " + last + " time 19\"");
            }
            teller.join();
        }
        listeners.change(List.of(), Optional.empty());
        assertThat(listeners.count()).isLessThanOrEqualTo(30);
    }

    private static Diagnostic problem(String message) {
        return Diagnostic.error("some-code", Location.of("seeds/a.txt"), message, "mend it");
    }

    private Page page(String method) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort());
        String request = method + " /-/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new Page(
                socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
    }

    /** A page that listens as far as it is asked to. */
    private record Page(Socket socket, BufferedReader lines) implements AutoCloseable {

        void until(String words) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(words)) {
                    return;
                }
            }
            throw new AssertionError("the page was sent away before it was told " + words);
        }

        String rest() throws IOException {
            StringBuilder rest = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rest.append(line).append('\n');
            }
            return rest.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
