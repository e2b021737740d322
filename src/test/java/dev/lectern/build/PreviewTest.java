package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.stage.render.html.PageFaults;
import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive that is read again and again is, each time, what a first reading makes of it. */
class PreviewTest {

    private static final String ORIGIN = "http://127.0.0.1:4040";
    private static final int STEPS = 4;

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    static IntStream fewSeeds() {
        return IntStream.range(100, 108);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEditionIsThatOfAFirstReading(int seed) {
        SmallArchive archive = SmallArchive.in(folder);
        SplittableRandom random = new SplittableRandom(seed);
        ArchiveEdits edits = new ArchiveEdits(folder, random);
        Preview preview = preview(archive);
        List<String> done = new ArrayList<>(List.of("seed " + seed));
        for (int step = 0; step < STEPS; step++) {
            done.add(edits.next());
            boolean isQuick = random.nextBoolean();
            String now = told(() -> isQuick ? preview.exact(preview.quick()) : preview.exact());
            String first = told(() -> preview(archive).exact());
            assertThat(now).as("%s", done).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void everyQuickEditionHasAllPagesAndNoFault(int seed) {
        SmallArchive archive = SmallArchive.in(folder);
        ArchiveEdits edits = new ArchiveEdits(folder, new SplittableRandom(seed));
        Preview preview = preview(archive);
        List<String> done = new ArrayList<>(List.of("seed " + seed));
        for (int step = 0; step < STEPS; step++) {
            done.add(edits.next());
            try {
                Edition quick = preview.quick();
                PageFaults faults = new PageFaults();
                List<OutputPath> quickly =
                        quick.files(faults).map(OutputFile::path).sorted().toList();
                assertThat(faults.diagnostics()).as("%s", done).isEmpty();
                Edition exact = preview.exact(quick);
                assertThat(quickly)
                        .as("%s", done)
                        .containsAll(exact.files(faults)
                                .map(OutputFile::path)
                                .filter(path -> !path.value().startsWith("accounts"))
                                .toList());
            } catch (LecternException refused) {
                assertThat(refused.diagnostics()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void everyRebuildWritesTheSiteOfAFirstBuild(int seed, @TempDir Path other) {
        SmallArchive archive = SmallArchive.in(folder);
        ArchiveEdits edits = new ArchiveEdits(folder, new SplittableRandom(seed));
        SiteBuilder builder = SiteBuilder.remembering();
        List<String> done = new ArrayList<>(List.of("seed " + seed));
        for (int step = 0; step < STEPS / 2; step++) {
            done.add(edits.next());
            try {
                builder.build(request(archive, archive.site()));
                new SiteBuilder().build(request(archive, other.resolve("site")));
                assertThat(Tree.differences(Tree.hashes(archive.site()), Tree.hashes(other.resolve("site"))))
                        .as("%s", done)
                        .isEmpty();
            } catch (LecternException refused) {
                assertThat(refused.diagnostics()).isNotEmpty();
            }
        }
    }

    @Test
    void pageIsMadeAloneAsItIsAmongAll() {
        Edition edition = preview(SmallArchive.in(folder)).exact();
        assertThat(edition.files(new PageFaults()).map(file -> file.path().value()))
                .contains("index.html", "assets/page.css", "cite/archive.bib")
                .anyMatch(path -> path.startsWith("search/"));
        edition.files(new PageFaults())
                .forEach(file -> assertThat(edition.file(file.path())
                                .orElseThrow()
                                .content()
                                .bytes())
                        .as(file.path().value())
                        .isEqualTo(file.content().bytes()));
        assertThat(edition.file(new OutputPath("articles/none.html"))).isEmpty();
    }

    @Test
    void pageThatCannotBeMadeIsToldFromOneThatThereIsNot() {
        SmallArchive archive = SmallArchive.in(folder).with("templates/article.peb", "{{ page.nothing }}\n");
        Edition edition = preview(archive).exact();
        OutputPath bridge = new OutputPath("articles/the-bridge-at-harrow-is-to-close-for-a-year.html");
        assertThat(edition.file(bridge)).isEmpty();
        assertThat(edition.has(bridge)).isTrue();
        assertThat(edition.isSound()).isFalse();
        assertThat(edition.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("template-fault"));
        assertThat(edition.has(new OutputPath("articles/none.html"))).isFalse();
        assertThat(edition.has(new OutputPath("assets/page.css"))).isTrue();
        assertThat(edition.has(new OutputPath("assets/none.css"))).isFalse();
    }

    @Test
    void siteLiesUnderThePathAtWhichItWillBePublished() {
        SmallArchive archive = SmallArchive.in(folder)
                .with("site-config.yaml", "title: Papers\nbase-url: https://example.org/archive/\n");
        assertThat(preview(archive).exact().basePath()).isEqualTo("/archive/");
        assertThat(preview(SmallArchive.in(folder)).exact().basePath()).isEqualTo("/");
    }

    @Test
    void changeIsShownOnThePageOfItsArticleOrTerm() {
        Edition edition = preview(SmallArchive.in(folder)).exact();
        OutputPath bridge = new OutputPath("articles/the-bridge-at-harrow-is-to-close-for-a-year.html");
        assertThat(Stream.of("seeds/bridge.txt", "seeds/bridge.txt.meta.yaml", "seeds/notes/bridge.txt.md"))
                .allSatisfy(source -> assertThat(edition.pageOf(source)).contains(bridge));
        assertThat(edition.pageOf("seeds/glossary/ferry-company.md"))
                .contains(new OutputPath("glossary/ferry-company.html"));
        assertThat(edition.pageOf("site-config.yaml")).isEmpty();
    }

    @Test
    void nothingIsWritten() {
        SmallArchive archive = SmallArchive.in(folder);
        var before = Tree.hashes(folder);
        preview(archive).exact().verify(() -> false);
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    private static Preview preview(SmallArchive archive) {
        return new Preview(request(archive, archive.site()), ORIGIN);
    }

    private static BuildRequest request(SmallArchive archive, Path destination) {
        return new BuildRequest(archive.folder(), Optional.empty(), destination, List.of(), true);
    }

    /** Everything there is to an edition, in the order of its files, or why there is none. */
    private static String told(Supplier<Edition> maker) {
        try {
            Edition edition = maker.get();
            TreeMap<String, String> files = new TreeMap<>();
            PageFaults faults = new PageFaults();
            edition.files(faults)
                    .forEach(file -> files.put(
                            file.path().value(), Fingerprint.of(file.content().bytes())));
            return String.join(
                    "\n",
                    files.toString(),
                    faults.diagnostics().toString(),
                    edition.diagnostics().toString());
        } catch (LecternException refused) {
            return refused.diagnostics().toString();
        }
    }
}
