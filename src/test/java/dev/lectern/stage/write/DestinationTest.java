package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void makeArchive() throws IOException {
        scene = Scene.in(Files.createDirectories(folder.resolve("home/user/archive")));
        scene.place("photos/cat.jpg", "a cat");
        scene.place("file.txt", "a file");
        scene.place("target/.odd.previous/mine.txt", "mine");
        Files.createDirectories(scene.archive().resolve("empty"));
        Files.createSymbolicLink(
                scene.archive().resolve("link"), scene.archive().resolve("empty"));
        Files.createSymbolicLink(
                scene.archive().resolve("dangling"), scene.archive().resolve("nowhere"));
        Files.createSymbolicLink(
                scene.archive().resolve("sidedoor"), scene.archive().resolve("seeds"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, destination-root",
        ".., destination-home",
        "../.., destination-home",
        "., destination-archive",
        "seeds, destination-inputs",
        "seeds/site, destination-inputs",
        "templates/deep/site, destination-inputs",
        "sidedoor/site, destination-inputs",
        "photos, destination-foreign",
        "file.txt, destination-not-a-folder",
        "link, destination-link",
        "dangling, destination-link",
        "target/.site.previous, destination-reserved",
        "target/odd, destination-foreign"
    })
    void refusesADangerousDestinationBeforeDoingAnything(String destination, String code) throws IOException {
        SortedMap<String, String> before = Scene.stamps(folder);
        List<Diagnostic> problems = SiteWriterTest.problems(() -> begin(destination));
        assertThat(problems).extracting(Diagnostic::code).containsExactly(code);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.hint()).isNotEmpty());
        assertThat(Scene.stamps(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"target/site", "empty", "site", "../site-elsewhere", "seeds-site", "a/b/../c"})
    void takesAnEmptyOrNewFolder(String destination) {
        try (Draft draft = begin(destination)) {
            draft.put(Scene.file("index.html", "x"));
            draft.commit();
        }
        assertThat(scene.archive().resolve(destination).normalize().resolve("index.html"))
                .hasContent("x");
    }

    @Test
    void namesAPathAsTheUserWouldTypeIt() {
        assertThat(SiteWriterTest.problems(() -> begin("photos")))
                .extracting(problem -> problem.location().file())
                .containsExactly("photos");
    }

    @Test
    void saysWhatIsInTheWayInPlainWords() {
        assertThat(SiteWriterTest.problems(() -> begin("file.txt/site")))
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "disk-not-a-folder", "cannot write the files: part of the path is not a folder"));
    }

    @Test
    void refusesAManifestThatWouldLeadOutOfTheSite() throws IOException {
        scene.build(Map.of("index.html", "x"));
        scene.place("target/site/" + Manifest.NAME, "0".repeat(64) + "  ../../seeds/first.txt\n");
        assertThat(SiteWriterTest.problems(() -> scene.build(Map.of())))
                .extracting(Diagnostic::code)
                .containsExactly("manifest-damaged");
        assertThat(SiteWriterTest.problems(() -> scene.clean(Disk.REAL)))
                .extracting(Diagnostic::code)
                .containsExactly("manifest-damaged");
        assertThat(scene.inputs()).containsKey("seeds/first.txt");
    }

    private Draft begin(String destination) {
        return new SiteWriter(Disk.REAL, folder.resolve("home/user")).begin(Path.of(destination), scene.archive());
    }
}
