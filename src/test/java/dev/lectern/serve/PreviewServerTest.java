package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server shows the site and nothing else, to this machine and nobody else. */
class PreviewServerTest {

    private static final String BRIDGE = "articles/the-bridge-at-harrow-is-to-close-for-a-year.html";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void siteLiesUnderThePathAtWhichItWillBePublished() throws Exception {
        try (Served served = Served.of(published())) {
            assertThat(get(served, "/").headers().firstValue("Location")).contains("/archive/");
            assertThat(get(served, "/archive").statusCode()).isEqualTo(302);
            assertThat(get(served, "/archive/").body()).contains("The Harrow papers");
            assertThat(get(served, "/archive/" + BRIDGE).body()).contains("decided on Thursday");
            assertThat(get(served, "/archive/glossary/").statusCode()).isEqualTo(200);
            assertThat(get(served, "/archive/glossary").headers().firstValue("Location"))
                    .contains("/archive/glossary/");
            assertThat(get(served, "/" + BRIDGE).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void fileHasItsTypeAndIsNotKept() throws Exception {
        Map<String, String> types = Map.of(
                "/", "text/html; charset=utf-8",
                "/assets/page.css", "text/css; charset=utf-8",
                "/assets/lectern.js", "text/javascript; charset=utf-8",
                "/assets/icon.svg", "image/svg+xml",
                "/cite/archive.bib", "application/x-bibtex; charset=utf-8");
        try (Served served = Served.of(SmallArchive.in(folder))) {
            for (Map.Entry<String, String> type : types.entrySet()) {
                HttpResponse<String> answer = get(served, type.getKey());
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(type.getKey())
                        .contains(type.getValue());
                assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            }
        }
    }

    @Test
    void unknownPageIsThePageForThatWithItsStatus() throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            HttpResponse<String> answer = get(served, "/articles/none.html");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Page not found");
        }
    }

    @Test
    void headIsTheSameWithoutABody() throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            served.await("shown true");
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(served.address("/"))
                            .method("HEAD", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            HttpResponse<String> whole = get(served, "/");
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("ETag"))
                    .isEqualTo(whole.headers().firstValue("ETag"));
            assertThat(answer.headers().firstValueAsLong("Content-Length"))
                    .hasValue(whole.body().getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void pageThatHasNotChangedIsNotSentAgain() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("shown true");
            String mark = get(served, "/" + BRIDGE).headers().firstValue("ETag").orElseThrow();
            assertThat(get(served, "/" + BRIDGE, "If-None-Match", mark).statusCode())
                    .isEqualTo(304);

            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            served.changed("seeds/bridge.txt");

            HttpResponse<String> changed = get(served, "/" + BRIDGE, "If-None-Match", mark);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.body()).contains("six arches");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void nothingButReadingIsAnswered(String method) throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(served.address("/"))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../site-config.yaml",
                "/%2e%2e/site-config.yaml",
                "/..%2fsite-config.yaml",
                "/seeds/bridge.txt",
                "//etc/passwd",
                "/assets/../../site-config.yaml",
                "/assets/%00",
                "/C:/Windows/win.ini"
            })
    void noPathLeadsOutOfTheSite(String path) throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            assertThat(raw(served, path, "localhost"))
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("The council of Harrow");
        }
    }

    @Test
    void onlyTheNamesOfThisMachineAreAnswered() throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            for (String own : List.of("localhost", "LOCALHOST:4040", "127.0.0.1", "127.0.0.1:80")) {
                assertThat(raw(served, "/", own)).as(own).startsWith("HTTP/1.1 200");
            }
            for (String foreign : List.of("example.org", "localhost.example.org", "127.0.0.1.nip.io", "[::2]", "")) {
                assertThat(raw(served, "/", foreign)).as(foreign).doesNotStartWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void pageIsThatOfTheBuildButForTheScriptAndTheLeaveToAsk() throws Exception {
        try (Served still = Served.still(SmallArchive.in(folder));
                Served served = Served.of(SmallArchive.in(folder))) {
            still.await("shown true");
            served.await("shown true");
            String plain =
                    get(still, "/" + BRIDGE).body().replace(still.server().origin(), "");
            String live =
                    get(served, "/" + BRIDGE).body().replace(served.server().origin(), "");
            assertThat(plain).doesNotContain("lectern-serve", "connect-src");
            assertThat(live.replaceFirst("<script src=\"/-/lectern-serve.js\"[^>]*></script>\n", "")
                            .replaceFirst("; connect-src 'self'", ""))
                    .isEqualTo(plain)
                    .isNotEqualTo(live);
            assertThat(get(still, "/-/lectern-serve.js").statusCode()).isEqualTo(404);
            assertThat(get(served, "/-/lectern-serve.js").body()).contains("EventSource");
        }
    }

    @Test
    void archiveThatCannotBeReadAtFirstIsShownWhenItIsMended() throws Exception {
        SmallArchive archive = SmallArchive.in(folder).with("site-config.yaml", "title: [open\n");
        try (Served served = Served.of(archive)) {
            assertThat(served.await("stopped")).contains("yaml-syntax");
            HttpResponse<String> none = get(served, "/");
            assertThat(none.statusCode()).isEqualTo(503);
            assertThat(none.body()).contains("There is no site to show yet", "/-/lectern-serve.js");

            archive.with("site-config.yaml", "title: Mended\n");
            served.changed("site-config.yaml");
            assertThat(get(served, "/").body()).contains("Mended");
        }
    }

    @Test
    void lastGoodPageStandsInForOneThatATemplateFails() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            get(served, "/");
            archive.with("templates/article.peb", "{{ page.nothing }}\n");
            served.changed("templates/article.peb");
            assertThat(get(served, "/" + BRIDGE).body()).contains("decided on Thursday");
            assertThat(served.await("verified [Diagnostic")).contains("template-fault");
        }
    }

    @Test
    void takenPortIsPassedOver() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                PreviewServer server = PreviewServer.open(taken.getLocalPort(), true)) {
            assertThat(server.port()).isGreaterThan(taken.getLocalPort()).isLessThan(taken.getLocalPort() + 20);
        }
    }

    @Test
    void withoutAFreePortItSaysWhatToDo() throws IOException {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            taken.add(new ServerSocket(65535, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
            assertThatThrownBy(() -> PreviewServer.open(65535, true).close())
                    .isInstanceOfSatisfying(LecternException.class, stop -> {
                        assertThat(stop.kind()).isEqualTo(LecternException.Kind.ENVIRONMENT);
                        assertThat(stop.diagnostics().get(0).code()).isEqualTo("port-taken");
                        assertThat(stop.diagnostics().get(0).hint()).contains("--port");
                    });
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }

    @Test
    void nothingIsWritten() throws Exception {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            served.await("verified");
        }
        assertThat(Files.exists(folder.resolve("target"))).isFalse();
        assertThat(Files.exists(folder.resolve("seeds/lectern.lock"))).isFalse();
    }

    private SmallArchive published() {
        return SmallArchive.in(folder)
                .with("site-config.yaml", "title: The Harrow papers\nbase-url: https://example.org/archive/\n");
    }

    private HttpResponse<String> get(Served served, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks as no client would that minds its manners. */
    private static String raw(Served served, String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
