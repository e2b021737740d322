package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.build.BuildRequest;
import dev.lectern.build.Edition;
import dev.lectern.build.Preview;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.testing.SmallArchive;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site that is served goes on whatever happens to its archive, and says what is wrong for as long as it is. */
@Timeout(120)
class LiveSiteTest {

    private static final String BRIDGE = "/articles/the-bridge-at-harrow-is-to-close-for-a-year.html";
    private static final String FERRY = "/articles/a-ferry-returns-to-the-lind-after-sixty-years.html";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void deletedPageIsGoneThoughOthersCannotBeMade() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            assertThat(status(served, FERRY)).isEqualTo(200);
            Files.delete(folder.resolve("seeds/ferry.txt"));
            archive.with("templates/article.peb", "{{ page.nothing }}\n");
            served.changed("seeds/ferry.txt", "templates/article.peb");
            assertThat(status(served, BRIDGE)).isEqualTo(200);
            assertThat(status(served, FERRY)).isEqualTo(404);
        }
    }

    @Test
    void openingAPageTakesNoProblemAway() throws Exception {
        SmallArchive archive = SmallArchive.in(folder).with("templates/article.peb", "{{ page.nothing }}\n");
        try (Served served = Served.of(archive)) {
            served.await("verified");
            String before = problems(served);
            status(served, BRIDGE);
            assertThat(before).contains("template-fault", "other page");
            assertThat(problems(served)).isEqualTo(before);
        }
    }

    @Test
    void problemsStayUntilTheNextEditionIsLookedOver() throws Exception {
        SmallArchive archive = SmallArchive.in(folder).with("templates/article.peb", "{{ page.nothing }}\n");
        try (Served served = Served.of(archive)) {
            served.await("verified");
            Files.delete(folder.resolve("templates/article.peb"));
            served.changed("templates/article.peb");
            served.await("verified");
            assertThat(problems(served)).contains("\"problems\":[]");
        }
    }

    @Test
    void mistakeOfOursIsToldAndTheNextChangeIsShown() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        try (LiveSite site = site(told)) {
            site.refresh(List.of("seeds/bad.txt"));
            site.refresh(List.of("seeds/good.txt"));
            assertThat(told).contains("stopped [seeds/bad.txt] internal", "shown [seeds/good.txt]");
        }
    }

    @Test
    void changeThatComesWhileItIsClosedIsNoMistake() {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        LiveSite site = site(told);
        site.close();
        site.refresh(List.of("seeds/good.txt"));
        assertThat(told).isEmpty();
    }

    private LiveSite site(List<String> told) {
        SmallArchive archive = SmallArchive.in(folder);
        BuildRequest request = new BuildRequest(archive.folder(), Optional.empty(), archive.site(), List.of(), true);
        PreviewServer server = PreviewServer.open(0, true);
        LiveSite.Observer observer = new LiveSite.Observer() {
            @Override
            public void shown(List<String> changed, Edition edition, boolean settled) {
                if (changed.contains("seeds/bad.txt")) {
                    throw new IllegalStateException("nobody has thought of this");
                }
                told.add("shown " + changed);
            }

            @Override
            public void stopped(List<String> changed, LecternException reason) {
                told.add(
                        "stopped " + changed + " " + reason.diagnostics().get(0).code());
            }

            @Override
            public void verified(Edition edition, List<Diagnostic> problems) {
                told.add("verified");
            }
        };
        return new LiveSite(new Preview(request, server.origin()), server, observer, false);
    }

    private int status(Served served, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(served.address(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** Returns what a page is told that is opened now. */
    private String problems(Served served) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(served.address("/-/events")).build();
        try (InputStream events =
                        client.send(request, BodyHandlers.ofInputStream()).body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("data: {\"problems\""))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
