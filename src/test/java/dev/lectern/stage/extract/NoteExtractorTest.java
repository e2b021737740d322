package dev.lectern.stage.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.annotation.Motivation;
import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Role;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Setting;
import dev.lectern.model.source.SourceFile;
import dev.lectern.model.text.Slug;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteExtractorTest {

    private static final String SEED = "one.txt";

    @Test
    void aNoteIsItsQuotationItsAttributesAndItsMarkdown() {
        EditorNote note = only("""
                > leaving at least 227 people killed,
                > according to official figures

                {#deaths motivation=assessing tags="figures, counts" by="A. Name" date=2026-11-21 prefix="violence, " suffix=and}

                Another account gives *164*.

                - and a list
                """);

        assertThat(note.id()).isEqualTo(new Slug("deaths"));
        assertThat(note.article()).isEqualTo(SEED);
        assertThat(note.passage())
                .isEqualTo(new TextQuoteSelector(
                        "leaving at least 227 people killed, according to official figures", "violence,", "and"));
        assertThat(note.motivation()).isEqualTo(Motivation.ASSESSING);
        assertThat(note.tags()).containsExactly("figures", "counts");
        assertThat(note.author()).contains("A. Name");
        assertThat(note.date()).contains(LocalDate.of(2026, 11, 21));
        assertThat(note.body()).extracting(Block::role).containsExactly(Role.PARAGRAPH, Role.LIST_ITEM);
        assertThat(note.location()).isEqualTo(Location.of("seeds/notes/one.txt.md", 1));
    }

    @Test
    void aNoteEndsAtTheNextQuotation() {
        List<EditorNote> notes = notes("""
                > the first words quoted
                One.
                > the second words quoted
                Two.

                > the third words quoted

                Three.
                """).notes();

        assertThat(notes)
                .extracting(note -> note.passage().exact() + " | "
                        + note.body().get(0).text().text() + " | "
                        + note.location().line())
                .containsExactly(
                        "the first words quoted | One. | 1",
                        "the second words quoted | Two. | 3",
                        "the third words quoted | Three. | 6");
    }

    @Test
    void aQuotationInsideANoteHasTwoAngleBrackets() {
        EditorNote note = only("""
                > the words that are quoted

                He says elsewhere:

                >> quite another thing
                > > on two lines

                ```
                > no quotation
                ```
                """);

        assertThat(note.body()).extracting(Block::role).containsExactly(Role.PARAGRAPH, Role.QUOTE, Role.CODE);
        assertThat(note.body().get(1).text().text()).isEqualTo("quite another thing on two lines");
    }

    @Test
    void aQuotationMayCrossParagraphsAndIsTakenAsWritten() {
        EditorNote note = only("""
                > the end of *one* paragraph
                >
                > [the] beginning … of another
                Note.
                """);

        assertThat(note.passage().exact()).isEqualTo("the end of *one* paragraph [the] beginning … of another");
    }

    @Test
    void theIdOfANoteWithoutOneComesFromItsWordsInWhateverOrderTheNotesStand() {
        String one = "> Protests over the price of gas began\nOne.\n";
        String two = "> مجموعهٔ پیمان امنیت جمعی آمد\nTwo.\n";

        List<Slug> forwards =
                notes(one + two).notes().stream().map(EditorNote::id).toList();
        List<Slug> backwards =
                notes(two + one).notes().stream().map(EditorNote::id).toList();

        assertThat(forwards.get(0)).isEqualTo(new Slug("protests-over-the-price-of-gas"));
        assertThat(backwards).containsExactly(forwards.get(1), forwards.get(0));
    }

    @Test
    void noTwoNotesShareAnId() {
        NoteExtraction extraction = notes("""
                > the words that are quoted here
                {#same}
                One.

                > other words that are quoted here
                {#same}
                Two.

                > other words that are quoted here
                {#same}
                Two.
                """);

        assertThat(extraction.notes())
                .extracting(EditorNote::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(codes(extraction)).containsExactly("note-id-shared", "note-id-shared");
    }

    @Test
    void everyFaultOfAFileIsToldInOneRun() {
        NoteExtraction extraction = notes("""
                Words before anything.

                > too short
                Left out.

                > long enough to be found again
                {#Not_An_Id motivaton=commenting tag=x date=2026-13-01 motivation=comenting "}

                > words that are quoted in full
                {#open tags=x
                The note.
                """);

        assertThat(extraction.diagnostics())
                .extracting(found -> found.location() + " " + found.code() + ": " + found.hint())
                .containsExactly(
                        "seeds/notes/one.txt.md:1 note-without-quotation: put the words it is about before it, on lines"
                                + " that begin with >",
                        "seeds/notes/one.txt.md:3 note-quotation-short: quote three words or more, or add what stands"
                                + " before or after: {prefix=\"…\" suffix=\"…\"}",
                        "seeds/notes/one.txt.md:6 note-empty: write it below the quotation, or mark the words alone:"
                                + " {motivation=highlighting}",
                        "seeds/notes/one.txt.md:7 note-attribute-bad: for example {#an-id tags=figures by=\"A. Name\""
                                + " date=2026-11-21}",
                        "seeds/notes/one.txt.md:7 note-attribute-unknown: did you mean \"motivation\"?",
                        "seeds/notes/one.txt.md:7 note-attribute-unknown: did you mean \"tags\"?",
                        "seeds/notes/one.txt.md:7 note-date-bad: write year-month-day, for example 2026-11-21",
                        "seeds/notes/one.txt.md:7 note-id-bad: write {#not-an-id}",
                        "seeds/notes/one.txt.md:7 note-motivation-unknown: did you mean \"commenting\"?",
                        "seeds/notes/one.txt.md:10 note-attribute-bad: write the attributes on one line: {#an-id"
                                + " tags=figures}");
        assertThat(extraction.notes())
                .extracting(EditorNote::id)
                .containsExactly(new Slug("not-an-id"), new Slug("words-that-are-quoted-in-full"));
        assertThat(extraction.notes().get(0).motivation()).isEqualTo(Motivation.HIGHLIGHTING);
    }

    @Test
    void wordsMayBeMarkedWithoutANote() {
        NoteExtraction extraction = notes("> words that are only marked\n{motivation=highlighting}\n");

        assertThat(extraction.diagnostics()).isEmpty();
        assertThat(extraction.notes().get(0).body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"for", "can be", "in it we", "Организация", "集体安全", "ประเทศ"})
    void aShortQuotationNeedsItsSurroundings(String words) {
        assertThat(codes(notes("> " + words + "\nNote.\n"))).containsExactly("note-quotation-short");
        assertThat(notes("> " + words + "\n{prefix=\"what stands before\"}\nNote.\n")
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it is enough", "Три слова тут", "集体安全条约组织", "องค์การสนธิสัญญา"})
    void threeWordsAreEnoughAndInScriptsWithoutSpacesSixSigns(String words) {
        assertThat(notes("> " + words + "\nNote.\n").diagnostics()).isEmpty();
    }

    @Test
    void noHtmlOfANoteReachesThePage() {
        EditorNote note = only("""
                > the words that are quoted
                Look <script>alert(1)</script><b onclick="x()">here</b>, [there](javascript:alert(1)).
                """);

        Block body = note.body().get(0);
        assertThat(body.text().text()).doesNotContain("<").endsWith("here, there.");
        assertThat(body.text().marks()).isEmpty();
    }

    @Test
    void notesOnASeedThatIsNotThereAreTold() {
        NoteExtraction extraction = new NoteExtractor()
                .extract(List.of(document("on.txt", "> the words that are quoted\nNote.\n")), List.of(SEED));

        assertThat(extraction.notes()).isEmpty();
        assertThat(extraction.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::hint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("note-seed-unknown", "did you mean \"one.txt.md\"?"));
    }

    private static EditorNote only(String text) {
        NoteExtraction extraction = notes(text);
        assertThat(extraction.diagnostics()).isEmpty();
        assertThat(extraction.notes()).hasSize(1);
        return extraction.notes().get(0);
    }

    private static List<String> codes(NoteExtraction extraction) {
        return extraction.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static NoteExtraction notes(String text) {
        return new NoteExtractor().extract(List.of(document(SEED, text)), List.of(SEED));
    }

    private static Document document(String seed, String text) {
        String path = "seeds/notes/" + seed + ".md";
        SourceFile file = new SourceFile(path, MediaType.MARKDOWN, text, "UTF-8", "");
        return new Document(file, Setting.Mapping.empty(Location.of(path)), text, 1);
    }
}
