package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page from elsewhere can read the archive through the browser of who has it open. */
class VisitorsTest {

    @TempDir
    private Path folder;

    @Test
    void pageFromElsewhereIsRefusedFilesButMayLinkHere() throws IOException {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            for (String site : List.of("cross-site", "same-site")) {
                for (String path : List.of("/", "/assets/lectern.js", "/-/lectern-serve.js", "/-/events")) {
                    assertThat(asked(served, path, "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors"))
                            .as("%s from %s", path, site)
                            .startsWith("HTTP/1.1 403")
                            .doesNotContain("Harrow");
                }
                assertThat(asked(served, "/", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: navigate"))
                        .startsWith("HTTP/1.1 200");
            }
            for (String site : List.of("same-origin", "none")) {
                assertThat(asked(served, "/assets/lectern.js", "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: no-cors"))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void everyAnswerIsForPagesOfThisServer() throws IOException {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            for (String path : List.of("/", "/assets/lectern.js", "/none.html", "/glossary", "/-/lectern-serve.css")) {
                assertThat(asked(served, path).toLowerCase(Locale.ROOT))
                        .as(path)
                        .contains("\r\ncross-origin-resource-policy: same-origin\r\n");
            }
        }
    }

    @Test
    void pageForWhatIsMissingIsWholeByEitherNameOfTheMachine() throws IOException {
        try (Served served = Served.of(SmallArchive.in(folder))) {
            assertThat(asked(served, "/articles/none.html"))
                    .contains("Page not found")
                    .doesNotContain("\"" + served.server().origin());
        }
    }

    private static String asked(Served served, String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join(
                            "",
                            List.of(headers).stream()
                                    .map(header -> header + "\r\n")
                                    .toList())
                    + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
