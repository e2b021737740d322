package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final Map<String, String> FIRST =
            Map.of("index.html", "one", "articles/a.html", "A", "articles/b.html", "B");
    private static final Map<String, String> SECOND =
            Map.of("index.html", "two", "articles/a.html", "A", "articles/c.html", "C");

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void makeArchive() throws IOException {
        scene = Scene.in(folder);
    }

    @Test
    void writesEveryFileOfAFirstBuild() throws IOException {
        assertThat(scene.build(FIRST)).isEqualTo(new Written(3, 3, 0, 0));
        assertThat(scene.site()).isEqualTo(Scene.withFolders(FIRST));
        assertThat(scene.besideTheSite()).containsExactly("site");
    }

    @Test
    void writesWhatDiffersAndRemovesWhatIsNoLongerMade() throws IOException {
        scene.build(FIRST);
        assertThat(scene.build(SECOND)).isEqualTo(new Written(3, 2, 1, 1));
        assertThat(scene.site()).isEqualTo(Scene.withFolders(SECOND));
        assertThat(scene.besideTheSite()).containsExactly(".site.previous", "site");
    }

    @Test
    void keepsTheSiteBeforeAsTheSpareTree() throws IOException {
        scene.build(FIRST);
        SortedMap<String, String> old = Scene.tree(scene.live());
        scene.build(SECOND);
        assertThat(Scene.tree(scene.previous())).isEqualTo(old);
    }

    @Test
    void sharesEqualFilesBetweenTheTreesAndNeverAChangedOne() throws IOException {
        scene.build(FIRST);
        scene.build(SECOND);
        assertThat(Files.isSameFile(
                        scene.live().resolve("articles/a.html"),
                        scene.previous().resolve("articles/a.html")))
                .isTrue();
        SortedMap<String, String> old = Scene.tree(scene.live());
        scene.build(Map.of("index.html", "three", "articles/a.html", "changed"));
        assertThat(Scene.tree(scene.previous())).isEqualTo(old);
        assertThat(scene.site()).containsEntry("articles/a.html", "changed");
    }

    @Test
    void touchesNothingWhenTheOutputEqualsTheLiveSite() throws IOException {
        scene.build(FIRST);
        scene.build(SECOND);
        SortedMap<String, String> site = Scene.stamps(scene.live());
        SortedMap<String, String> spare = Scene.stamps(scene.previous());
        assertThat(scene.build(SECOND)).isEqualTo(new Written(3, 0, 3, 0));
        assertThat(Scene.stamps(scene.live())).isEqualTo(site);
        assertThat(Scene.stamps(scene.previous())).isEqualTo(spare);
    }

    @Test
    void keepsTheTimesOfFilesThatDidNotChange() throws IOException {
        scene.build(FIRST);
        String before = Scene.stamps(scene.live()).get("articles/a.html");
        scene.build(SECOND);
        assertThat(Scene.stamps(scene.live())).containsEntry("articles/a.html", before);
    }

    @Test
    void leavesTheLiveSiteAloneWhenClosedWithoutCommit() throws IOException {
        scene.build(FIRST);
        SortedMap<String, String> before = Scene.stamps(scene.live());
        try (Draft draft = scene.begin(Disk.REAL)) {
            draft.put(Scene.file("index.html", "never seen"));
        }
        assertThat(Scene.stamps(scene.live())).isEqualTo(before);
        assertThat(scene.besideTheSite()).containsExactly("site");
    }

    @Test
    void carriesFilesItDidNotMakeOverAndNeverRemovesThem() throws IOException {
        scene.build(FIRST);
        scene.place("target/site/CNAME", "example.org");
        scene.place("target/site/.git/HEAD", "ref: refs/heads/main");
        scene.place("target/site/articles/mine.txt", "mine");
        Files.createDirectories(scene.live().resolve(".git/refs/tags"));
        Files.createSymbolicLink(scene.live().resolve("away"), Path.of("/nowhere"));
        for (Map<String, String> site : List.of(SECOND, FIRST, Map.of("index.html", "alone"), SECOND)) {
            scene.build(site);
            assertThat(scene.site())
                    .containsEntry("CNAME", "example.org")
                    .containsEntry(".git/HEAD", "ref: refs/heads/main")
                    .containsEntry(".git/refs/tags/", "")
                    .containsEntry("articles/mine.txt", "mine")
                    .containsEntry("away", "-> /nowhere")
                    .containsAllEntriesOf(site);
        }
    }

    @Test
    void doesNotBringBackAFileTheUserRemoved() throws IOException {
        scene.build(FIRST);
        scene.place("target/site/CNAME", "example.org");
        scene.build(SECOND);
        Files.delete(scene.live().resolve("CNAME"));
        scene.build(FIRST);
        assertThat(scene.site()).isEqualTo(Scene.withFolders(FIRST));
    }

    @Test
    void refusesToOverwriteAFileItDidNotMake() throws IOException {
        scene.build(FIRST);
        scene.place("target/site/articles/c.html", "the user's own");
        assertThat(problems(() -> scene.build(SECOND)))
                .extracting(Diagnostic::code, found -> found.location().file())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("foreign-in-the-way", "target/site/articles/c.html"));
        assertThat(scene.site())
                .containsEntry("articles/c.html", "the user's own")
                .containsAllEntriesOf(FIRST);
    }

    @Test
    void mendsAFileThatSomebodyChangedByHand() throws IOException {
        scene.build(FIRST);
        scene.build(SECOND);
        Files.writeString(scene.live().resolve("articles/a.html"), "scribbled into both names of the file");
        Files.delete(scene.live().resolve("index.html"));
        assertThat(scene.build(SECOND).written()).isEqualTo(2);
        assertThat(scene.site()).isEqualTo(Scene.withFolders(SECOND));
    }

    @Test
    void turnsAFileIntoAFolderAndBack() {
        Map<String, String> file = Map.of("notes", "a file");
        Map<String, String> deep = Map.of("notes/a/b", "deep", "other", "x");
        for (Map<String, String> site : List.of(file, deep, file, deep)) {
            scene.build(site);
            assertThat(scene.site()).isEqualTo(Scene.withFolders(site));
        }
    }

    @Test
    void doesNotFollowALinkThatTookThePlaceOfAFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.html"), "outside");
        Files.writeString(elsewhere.resolve("b.html"), "outside");
        scene.build(FIRST);
        scene.build(SECOND);
        Scene.removeTree(scene.previous().resolve("articles"));
        Files.createSymbolicLink(scene.previous().resolve("articles"), elsewhere);
        scene.build(FIRST);
        assertThat(scene.site()).isEqualTo(Scene.withFolders(FIRST));
        assertThat(Scene.tree(elsewhere)).isEqualTo(Map.of("a.html", "outside", "b.html", "outside"));
    }

    @Test
    void reportsEveryPathThatIsWantedTwice() {
        scene.build(FIRST);
        assertThat(problems(() -> {
                    try (Draft draft = scene.begin(Disk.REAL)) {
                        draft.put(Scene.file("x.html", "1"));
                        draft.put(Scene.file("x.html", "2"));
                        draft.put(Scene.file("y/z.html", "1"));
                        draft.put(Scene.file("y", "2"));
                        draft.commit();
                    }
                }))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "two files of the site have the path \"x.html\"",
                        "\"y/z.html\" lies in \"y\", which is a file too");
        assertThat(scene.site()).isEqualTo(Scene.withFolders(FIRST));
    }

    @Test
    void takesFilesFromSeveralThreads() {
        Map<String, String> site = new TreeMap<>();
        IntStream.range(0, 400).forEach(n -> site.put("d" + n % 7 + "/e" + n % 3 + "/f" + n + ".html", "text " + n));
        for (int round = 0; round < 3; round++) {
            site.replaceAll((path, text) -> path.hashCode() % 3 == 0 ? text + "+" : text);
            try (Draft draft = scene.begin(Disk.REAL)) {
                site.entrySet().parallelStream()
                        .forEach(entry -> draft.put(Scene.file(entry.getKey(), entry.getValue())));
                draft.commit();
            }
            assertThat(scene.site()).isEqualTo(Scene.withFolders(site));
        }
    }

    @Test
    void copiesWhereFilesCannotHaveTwoNames() throws IOException {
        FaultyDisk linkless = new FaultyDisk(FaultyDisk.Fault.KNOWS_NO_LINKS, 0);
        scene.place("target/site/CNAME", "example.org");
        Files.delete(scene.live().resolve("CNAME"));
        for (Map<String, String> site : List.of(FIRST, SECOND, FIRST, FIRST, SECOND)) {
            scene.build(linkless, site);
            assertThat(scene.site()).isEqualTo(Scene.withFolders(site));
        }
        assertThat(Files.isSameFile(
                        scene.live().resolve("articles/a.html"),
                        scene.previous().resolve("articles/a.html")))
                .isFalse();
    }

    @Test
    void listsAFileByItsBytesThoughSomebodyElseMadeItWhatItIs() throws IOException {
        scene.build(FIRST);
        Path index = Files.writeString(scene.live().resolve("index.html"), "two");
        Files.setLastModifiedTime(index, Files.getLastModifiedTime(scene.live().resolve(Manifest.NAME)));
        assertThat(scene.build(SECOND)).isEqualTo(new Written(3, 1, 2, 1));
        assertThat(Scene.tree(scene.live()).get(Manifest.NAME))
                .contains(Manifest.hash("two".getBytes(StandardCharsets.UTF_8)) + "  index.html");
    }

    @Test
    void listsItsFilesInAManifestThatOthersCanCheck() {
        scene.build(Map.of("index.html", "abc"));
        assertThat(Scene.tree(scene.live()).get(Manifest.NAME)).isEqualTo("""
                        # The files that Lectern made here. It changes and removes no others.
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html
                        """);
    }

    @Test
    void buildsTheSameSiteStepByStepAsAtOnce() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SortedMap<String, String> site = new TreeMap<>();
            Scene.removeTree(scene.archive().resolve("target"));
            for (int step = 0; step < 8; step++) {
                Edits.edit(site, random);
                scene.build(site);
                SortedMap<String, String> grown = Scene.tree(scene.live());
                assertThat(scene.site()).as("seed %d, step %d", seed, step).isEqualTo(Scene.withFolders(site));
                assertThat(grown.get(Manifest.NAME))
                        .as("manifest at seed %d, step %d", seed, step)
                        .isEqualTo(Edits.manifestOf(site));
            }
        }
    }

    static List<Diagnostic> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable build) {
        List<Diagnostic> found = new java.util.ArrayList<>();
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(LecternException.class, stopped -> found.addAll(stopped.diagnostics()));
        return found;
    }
}
