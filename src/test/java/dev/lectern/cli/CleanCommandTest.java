package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern clean} removes what Lectern made and no more. */
class CleanCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void siteGoesAndTheArchiveStays() {
        Run.on(archive, "build", "--frozen");
        SortedMap<String, String> seeds = Tree.hashes(folder.resolve("seeds"));
        Run run = Run.on(archive, "clean");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("\\d+ files removed from .*site\\R");
        assertThat(archive.site()).doesNotExist();
        assertThat(Tree.hashes(folder.resolve("seeds"))).isEqualTo(seeds);
    }

    @Test
    void strangersFileInTheSiteStays() {
        Run.on(archive, "build");
        archive.with("target/site/CNAME", "papers.example.org\n").with("target/site/articles/mine.txt", "mine\n");
        Run.on(archive, "clean");
        assertThat(archive.site().resolve("CNAME")).hasContent("papers.example.org");
        assertThat(archive.site().resolve("articles/mine.txt")).hasContent("mine");
        assertThat(archive.site().resolve("index.html")).doesNotExist();
    }

    @Test
    void cleaningWhereNothingIsRemovesNothing() {
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "clean");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("0 files removed");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void folderThatLecternDidNotMakeIsRefused() {
        archive.with("photographs/index.html", "<p>mine</p>\n");
        Run.on(archive, "clean", "--destination", "photographs");
        assertThat(folder.resolve("photographs/index.html")).hasContent("<p>mine</p>");
    }
}
