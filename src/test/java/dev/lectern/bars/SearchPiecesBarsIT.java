package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.output.OutputFile;
import dev.lectern.stage.index.search.SearchIndexer;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.search.SearchFiles;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private static final List<String> SCRIPTS = List.of("assets/search-pieces.js", "assets/search-index.js");

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

    private static String look(Tab tab, String call) {
        return tab.ask(LOOK.formatted(call)).getAsString();
    }

    private URI page() {
        return site.resolve("search.html").toUri();
    }

    private static Archive archive(String paragraph) {
        return new ArchiveDraft()
                .article(ArticleDraft.titled("one.txt", "On paper").paragraph(paragraph))
                .archive();
    }

    private void write(Archive archive) throws IOException {
        BuiltSite.clear(site.resolve("search"));
        Files.createDirectories(site.resolve("assets"));
        for (String part : SCRIPTS) {
            Files.copy(
                    Path.of("templates").resolve(part), site.resolve(part), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(site.resolve("search.html"), """
                <!DOCTYPE html><meta charset="utf-8"><title>Search</title>
                <script src="%s"></script><script src="%s"></script>
                """.formatted(SCRIPTS.toArray()));
        for (OutputFile file :
                SearchFiles.of(archive, SearchIndexer.of(archive), "en").toList()) {
            Path target = site.resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().bytes());
        }
    }
}
