package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.testing.SampleCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of notes and links when a seed is mended. */
class EditedSeedTest {

    private static final String SEED = "seeds/001_f0c6d622caf8458a.txt";

    @TempDir
    Path folder;

    @BeforeEach
    void anArchiveThatWasBuilt() {
        SampleCopy.into(folder);
        assertThat(codes(build(false))).noneMatch(code -> code.startsWith("note-"));
    }

    @Test
    void aMendedWordMovesNoNoteAndIsTold() throws IOException {
        edit("began withdrawing from Kazakhstan", "started withdrawing from Kazakhstan");

        List<Diagnostic> told = told(build(false));

        assertThat(told).extracting(Diagnostic::code).containsExactly("note-fuzzy");
        assertThat(told.get(0).message())
                .startsWith("\"the CSTO troops began withdrawing from Kazakhstan on January 13\" has become \"the CSTO"
                        + " troops started withdrawing from Kazakhstan on January 13\", ")
                .endsWith(" on line 20");
        assertThat(told.get(0).location()).hasToString("seeds/notes/001_f0c6d622caf8458a.txt.md:19");
        assertThat(told(build(false))).as("until the editor has looked").isEqualTo(told);
    }

    @Test
    void aMendedParagraphIsFoundUnderItsOldName() throws IOException {
        edit("began withdrawing from Kazakhstan", "started withdrawing from Kazakhstan");
        build(false);

        String page = Files.readString(folder.resolve("site/articles")
                .resolve("post-crisis-kazakhstan-may-move-deeper-into-a-strategic-partnership-with-russia.html"));

        assertThat(page).containsOnlyOnce("<span id=\"p-abc3ce\"></span>");
    }

    @Test
    void aParagraphThatMovesTakesItsNotesAlongInSilence() throws IOException {
        String text = Files.readString(folder.resolve(SEED));
        List<String> lines = new ArrayList<>(text.lines().toList());
        String moved = lines.remove(17);
        lines.add(22, "");
        lines.add(23, moved);
        Files.writeString(folder.resolve(SEED), String.join("\n", lines));

        assertThat(told(build(false))).isEmpty();
    }

    @Test
    void aParagraphThatIsGoneLeavesItsNotesWithoutAPlace() throws IOException {
        String text = Files.readString(folder.resolve(SEED));
        Files.writeString(folder.resolve(SEED), text.replaceAll("(?m)^The first President Nursultan.*$", ""));

        List<Diagnostic> told = told(build(false));

        assertThat(told).extracting(Diagnostic::code).containsExactly("note-orphaned", "note-orphaned");
        assertThat(notes())
                .filteredOn(note -> !note.anchoring().state().isPlaced())
                .extracting(note -> note.note().id().value())
                .containsExactly("handover-of-2019", "foreign-forces");
    }

    @Test
    void aChangedFigureIsNotTheSameStatement() throws IOException {
        edit("until 2019 when", "until 2018 when");

        assertThat(told(build(false))).extracting(Diagnostic::code).containsExactly("note-orphaned");
    }

    @Test
    void aFrozenBuildAndACheckLeaveTheLockFileAlone() throws IOException {
        String lock = Files.readString(folder.resolve(LockFile.PATH));
        edit("began withdrawing from Kazakhstan", "started withdrawing from Kazakhstan");

        build(true);
        new SiteBuilder().check(request(true));

        assertThat(Files.readString(folder.resolve(LockFile.PATH))).isEqualTo(lock);
        build(false);
        assertThat(Files.readString(folder.resolve(LockFile.PATH)))
                .contains("<p-abc3ce")
                .isNotEqualTo(lock);
    }

    @Test
    void whatTheLockFileSaysAmissIsTold() throws IOException {
        Path lock = folder.resolve(LockFile.PATH);
        Files.writeString(
                lock,
                Files.readString(lock)
                        .replace("start: 3588", "start: far")
                        .replace("p-c387b1.", "P-C387B1.")
                        .replace("notes:\n", "other: {}\nnotes:\n"));

        assertThat(codes(build(false)))
                .contains("lock-note-bad", "lock-paragraph-bad", "lock-section-unknown")
                .doesNotContain("note-orphaned");
    }

    private void edit(String old, String made) throws IOException {
        String text = Files.readString(folder.resolve(SEED));
        Files.writeString(folder.resolve(SEED), text.replace(old, made));
    }

    private List<AnchoredNote> notes() {
        return Reading.of(folder, Introduction.NONE).archive().articles().stream()
                .flatMap(article -> article.notes().stream())
                .toList();
    }

    private BuildReport build(boolean frozen) {
        return new SiteBuilder().build(request(frozen));
    }

    private BuildRequest request(boolean frozen) {
        return new BuildRequest(folder, Optional.empty(), folder.resolve("site"), List.of(), frozen);
    }

    private static List<Diagnostic> told(BuildReport report) {
        return report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().startsWith("note-"))
                .toList();
    }

    private static List<String> codes(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
