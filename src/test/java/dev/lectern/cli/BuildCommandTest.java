package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern build} makes the site, or leaves the last good one and says why. */
class BuildCommandTest {

    private static final String BRIDGE = "articles/the-bridge-at-harrow-is-to-close-for-a-year.html";

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void closesWithOneLineThatCountsAndSaysWhereToLook() {
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "2 articles · 1 term · 3 mentions · \\d+ ties? · 0 broken links · \\d+\\.\\d s → .*index\\.html\\R");
        assertThat(archive.site().resolve("index.html")).exists();
        assertThat(archive.site().resolve(BRIDGE))
                .content()
                .contains("Ada Quill")
                .doesNotContain("Share this article");
    }

    @Test
    void secondBuildGivesTheSameBytes() {
        Run.on(archive, "build");
        SortedMap<String, String> first = Tree.hashes(folder);
        Run.on(archive, "build");
        assertThat(Tree.hashes(folder)).isEqualTo(first);
    }

    @Test
    void destinationIsSeenFromTheArchive() {
        Run.on(archive, "build", "--destination", "public");
        assertThat(folder.resolve("public/index.html")).exists();
        assertThat(archive.site()).doesNotExist();
    }

    @Test
    void quietSaysNothingWhereAllIsWell() {
        Run run = Run.on(archive, "build", "--quiet");
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void seedThatCannotBeReadCostsItselfAndTheStatus() {
        archive.withBinary("seeds/noise.txt");
        Run run = Run.on(archive, "build", "-q");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("seeds/noise.txt: error: ").contains("[seed-binary]");
        assertThat(archive.site().resolve(BRIDGE)).exists();
    }

    @Test
    void badGlossaryLeavesTheOldSiteAsItWas() {
        Run.on(archive, "build");
        SortedMap<String, String> old = Tree.hashes(archive.site());
        archive.with("seeds/bridge.txt", "Another headline\n\nAnother text, which must not be seen.\n")
                .with("seeds/glossary/second.md", archive.text("seeds/glossary/ferry-company.md"));
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[glossary-headword-shared]", "[glossary-alias-shared]");
        assertThat(Tree.hashes(archive.site())).isEqualTo(old);
    }

    @Test
    void linkOfTheEditorThatLeadsNowhereIsToldWithItsLine() {
        archive.with(
                "site-config.yaml",
                "title: T\nintroduction: |\n  First.\n\n  Read [it](bridge.txt), [the ferry](ferry-company),\n"
                        + "  [this](bridg.txt) and [that](https://example.org/).\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("site-config.yaml:6: warning: \"bridg.txt\" names no article, no term and no address\n"
                        + "  hint: did you mean \"bridge.txt\"? [link-unknown]\n")
                .hasLineCount(2);
        assertThat(archive.site().resolve("index.html"))
                .content()
                .contains(">it</a>", "<a href=\"glossary/ferry-company.html\">the ferry</a>", "this and");
    }

    @Test
    void everyFaultOfTheConfigurationIsToldInOneRunAndInOrder() {
        archive.with("site-config.yaml", "titel: x\nlanguage: 5x\npages: {indexing: maybe}\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.contains(": error: ")).map(line -> line.split(":")[1]))
                .containsExactly("1", "2", "3");
        assertThat(run.err()).contains("did you mean \"title\"?");
        assertThat(archive.site()).doesNotExist();
    }

    @Test
    void addressThatIsNoneIsRefused() {
        Run run = Run.on(archive, "build", "--base-url", "harrow");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--base-url: error: base-url \"harrow\" is not");
    }

    @Test
    void archiveThatIsNotThereIsNamed() {
        Run run = Run.of("build", "--source", folder.resolve("nowhere").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nowhere", "[archive-missing]");
    }

    @Test
    void folderThatIsNoArchiveIsLeftAsItIs() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("build", "--source", empty.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--source", "[archive-missing]");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void metaFileThatCannotBeReadWithholdsTheText() throws IOException {
        archive.with("seeds/bridge.txt.meta.yaml", "title: Harrow: a bridge\npublish: link\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(1);
        for (Path page : Tree.files(archive.site())) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("cracks in two of its five arches");
        }
    }

    @Test
    void copiedSeedsAndNotesWithoutAPlaceAreTold() {
        archive.with("seeds/copy.txt", archive.text("seeds/bridge.txt"))
                .with("seeds/notes/bridge.txt.md", "> cracks in all seven arches\nFive, in fact.\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("seeds/copy.txt: warning: the file is the same as seeds/bridge.txt");
        assertThat(run.err()).contains("seeds/notes/bridge.txt.md:1: warning:", "[note-orphaned]");
    }

    @Test
    void seedThatCannotBeReadTodayKeepsItsAddress() {
        Run.on(archive, "build");
        String kept = archive.text("seeds/lectern.lock");
        String bridge = archive.text("seeds/bridge.txt");
        archive.withBinary("seeds/bridge.txt").with("seeds/another.txt", bridge);
        assertThat(Run.on(archive, "build").status()).isEqualTo(1);
        assertThat(archive.text("seeds/lectern.lock").lines())
                .containsAll(kept.lines().toList());
    }

    @Test
    void archiveItselfIsNoDestination() {
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "build", "--destination", ".");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[destination-archive]");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void warningsFailOnlyAStrictBuild() {
        archive.with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("seeds/tunnel.txt.meta.yaml: warning: ");
        assertThat(Run.on(archive, "build", "--strict").status()).isEqualTo(1);
        assertThat(Run.on(archive, "build", "--quiet").err()).isEmpty();
    }

    @Test
    void notesAreToldWhereTheyAreAskedFor() {
        archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("Company", "Company (LFCO)"))
                .with(
                        "seeds/legacy.txt",
                        "A café\n\nIt is said to be old, and to serve the best coffee of the town.\n");
        String plain = Run.on(archive, "build").err();
        String verbose = Run.on(archive, "build", "-v").err();
        assertThat(plain).doesNotContain(": note: ");
        assertThat(verbose).contains(": note: ").endsWith("]\n");
    }

    @Test
    void addressStaysWhenTheTitleIsMended() {
        Run.on(archive, "build");
        archive.with("seeds/bridge.txt.meta.yaml", "title: A bridge is shut\n");
        Run.on(archive, "build");
        assertThat(archive.site().resolve(BRIDGE)).content().contains("A bridge is shut");
        assertThat(archive.text("seeds/lectern.lock"))
                .contains("\"bridge.txt\": the-bridge-at-harrow-is-to-close-for-a-year");
    }

    @Test
    void frozenBuildLeavesTheLockFile() {
        Run.on(archive, "build", "--frozen");
        assertThat(folder.resolve("seeds/lectern.lock")).doesNotExist();
        assertThat(archive.site().resolve(BRIDGE)).exists();
    }

    @Test
    void colourComesOnlyWhereItIsWanted() {
        archive.withBinary("seeds/noise.txt");
        assertThat(Run.on(archive, "build").err()).doesNotContain("\u001b");
        assertThat(Run.on(archive, "build", "--color=never").err()).doesNotContain("\u001b");
        assertThat(Run.on(archive, "build", "--color=always").err()).contains(": \u001b[1;31merror\u001b[0m: ");
    }

    @Test
    void traceIsShownOnlyWhereItIsAskedForTwice() {
        archive.with("site-config.yaml", "titel: x\n");
        assertThat(Run.on(archive, "build", "-v").err()).doesNotContain("\tat ", "Exception");
        assertThat(Run.on(archive, "build", "-v", "-v").err()).contains("[setting-unknown]", "\tat dev.lectern.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fileNamesCannotSteerTheTerminal() {
        archive.withBinary("seeds/no\u001b[31mise.txt").withBinary("seeds/ab\u202ecd.txt");
        Run run = Run.on(archive, "build");
        assertThat(run.err()).contains("seeds/no\\u001b[31mise.txt: error: ", "seeds/ab\\u202ecd.txt: error: ");
        assertThat(run.err()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void lockFileHoldsAnyFileNameButThoseWithControlCharacters() {
        archive.with("seeds/a \"b\" c\\d.txt", archive.text("seeds/ferry.txt"))
                .with("seeds/ab\u202ecd.txt", archive.text("seeds/ferry.txt"))
                .with("seeds/e\u001bf\ng.txt", archive.text("seeds/ferry.txt"));
        Run.on(archive, "build");
        String lock = archive.text("seeds/lectern.lock");
        Run again = Run.on(archive, "build");
        assertThat(again.err()).doesNotContain("lectern.lock");
        assertThat(archive.text("seeds/lectern.lock")).isEqualTo(lock);
        assertThat(lock).doesNotContain("\u001b");
        assertThat(lock.lines().filter(line -> line.startsWith("  \"")))
                .as("an address and a line of paragraphs for each")
                .hasSize(8)
                .anyMatch(line -> line.startsWith("  \"a \\\"b\\\" c\\\\d.txt\": "))
                .anyMatch(line -> line.startsWith("  \"ab\\u202ecd.txt\": "));
    }

    @Test
    void brokenLockFileIsLeftForAPersonToMend() throws IOException {
        archive.with("seeds/lectern.lock", "articles: [\n");
        Run run = Run.on(archive, "build");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("seeds/lectern.lock:");
        assertThat(Files.readString(folder.resolve("seeds/lectern.lock"))).isEqualTo("articles: [\n");
    }
}
