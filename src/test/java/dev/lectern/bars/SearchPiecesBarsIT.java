package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open while the archive is made anew never answers from pieces of two indexes. */
@Bars
@InBrowser
class SearchPiecesBarsIT {

    private static final String LOOK =
            "lecternSearch.index.%s.then(found => JSON.stringify(found)" + ", failure => String(failure.told))";
    private static final String CHANGED = "The archive has changed; load the page again.";

    @TempDir
    Path site;

    @Test
    void pieceOfAnotherIndexIsTakenByNobody(Tab tab) throws IOException {
        write(archive("The treaty stands."));
        tab.go(page());
        assertThat(look(tab, "entry('treaty')")).contains("\"form\":\"treaty\"");
        write(archive("Another treaty stands now."));
        assertThat(look(tab, "postings(0)")).isEqualTo(CHANGED);
        assertThat(look(tab, "article(0)")).isEqualTo(CHANGED);
        assertThat(look(tab, "entry('treaty')")).as("it is here already").contains("\"form\":\"treaty\"");
        tab.reload();
        assertThat(look(tab, "article(0)")).contains("\"passages\":1");
    }

    @Test
    void pieceThatTheNewIndexHasNotIsToldOfLikewise(Tab tab) throws IOException {
        write(archive("The treaty stands."));
        tab.go(page());
        look(tab, "meta()");
        write(archive("Another treaty stands now."));
        Files.delete(site.resolve("search/t0/0.js"));
        assertThat(look(tab, "article(0)")).isEqualTo(CHANGED);
    }

    @Test
    void pieceThatIsMerelyMissingIsNotTakenForAChange(Tab tab) throws IOException {
        write(archive("The treaty stands."));
        Files.delete(site.resolve("search/t0/0.js"));
        tab.go(page());
        assertThat(look(tab, "article(0)")).isEqualTo("undefined");
        write(archive("The treaty stands."));
        assertThat(look(tab, "article(0)")).as("asked again").contains("\"passages\":1");
    }

    @Test
    void indexOfAnotherFormatIsNotRead(Tab tab) throws IOException {
        write(archive("The treaty stands."));
        Path meta = site.resolve("search/meta.js");
        Files.writeString(meta, Files.readString(meta).replaceFirst("\"format\":\\d+", "\"format\":0"));
        tab.go(page());
        assertThat(look(tab, "entry('treaty')")).isEqualTo(CHANGED);
    }

    @Test
    void serverIsAskedForThePiecesOfThisIndexAndForNoOldTableOfIt(Tab tab) throws IOException {
        write(archive("The treaty stands."));
        try (SubPath server = new SubPath(site)) {
            tab.go(server.root().resolve("search.html"));
            look(tab, "entry('treaty')");
            look(tab, "article(0)");
            String digest = digest();
            assertThat(asked(tab))
                    .isNotEmpty()
                    .allSatisfy(piece -> assertThat(piece)
                            .matches(piece.startsWith("meta") ? "meta\\.js\\?\\d+" : "[a-z0-9/]+\\.js\\?" + digest));
            write(archive("Another treaty stands now."));
            assertThat(look(tab, "postings(0)")).isEqualTo(CHANGED);
            tab.reload();
            assertThat(look(tab, "article(0)")).contains("\"passages\":1");
            assertThat(asked(tab)).contains("t0/0.js?" + digest(), "t0/0.js?" + digest);
            assertThat(digest()).isNotEqualTo(digest);
            assertThat(server.missed()).isEmpty();
        }
    }

    /** Returns which pieces were asked for, below the folder of the search. */
    private static List<String> asked(Tab tab) {
        return tab.requests().stream()
                .filter(request -> request.contains("/search/"))
                .map(request -> request.replaceFirst(".*/search/", ""))
                .toList();
    }

    private String digest() throws IOException {
        return Files.readString(site.resolve("search/meta.js")).split("\"", 5)[3];
    }

    private static String look(Tab tab, String call) {
        return tab.ask(LOOK.formatted(call)).getAsString();
    }

    private URI page() {
        return new SearchPage(site).onDisk();
    }

    private static Archive archive(String paragraph) {
        return new ArchiveDraft()
                .article(ArticleDraft.titled("one.txt", "On paper").paragraph(paragraph))
                .archive();
    }

    private void write(Archive archive) throws IOException {
        new SearchPage(site).write(archive, SearchIndexer.of(archive));
    }
}
