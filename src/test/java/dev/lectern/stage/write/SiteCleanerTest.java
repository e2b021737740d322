package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCleanerTest {

    private static final Map<String, String> SITE = Map.of("index.html", "x", "articles/a.html", "A");

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void makeArchive() throws IOException {
        scene = Scene.in(folder);
    }

    @Test
    void removesTheSiteAndTheSpareTree() throws IOException {
        scene.build(Map.of("index.html", "before"));
        scene.build(SITE);
        assertThat(scene.clean(Disk.REAL)).isEqualTo(2);
        assertThat(scene.besideTheSite()).isEmpty();
    }

    @Test
    void keepsWhatLecternDidNotMakeAndLetsTheNextBuildIn() throws IOException {
        scene.build(SITE);
        scene.place("target/site/CNAME", "example.org");
        scene.place("target/site/articles/mine/a.txt", "mine");
        Files.createDirectories(scene.live().resolve(".git/refs"));
        assertThat(scene.clean(Disk.REAL)).isEqualTo(2);
        assertThat(scene.site())
                .isEqualTo(Map.of(
                        "CNAME", "example.org",
                        "articles/", "",
                        "articles/mine/", "",
                        "articles/mine/a.txt", "mine",
                        ".git/", "",
                        ".git/refs/", ""));
        scene.build(SITE);
        assertThat(scene.site()).containsAllEntriesOf(SITE).containsEntry("CNAME", "example.org");
    }

    @Test
    void doesNothingWhereThereIsNoSite() throws IOException {
        assertThat(scene.clean(Disk.REAL)).isZero();
        assertThat(scene.besideTheSite()).isEmpty();
    }

    @Test
    void doesNotReachThroughALinkThatTookThePlaceOfAFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.html"), "outside");
        scene.build(SITE);
        Scene.removeTree(scene.live().resolve("articles"));
        Files.createSymbolicLink(scene.live().resolve("articles"), elsewhere);
        assertThat(scene.clean(Disk.REAL)).isEqualTo(1);
        assertThat(elsewhere.resolve("a.html")).hasContent("outside");
        assertThat(scene.site()).containsOnlyKeys("articles");
    }
}
