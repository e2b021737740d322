package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern notes} and {@code lectern new note}: an editor's notes from the first word to the last mended source. */
class NotesCommandTest {

    private static final String SEED = "seeds/quay.txt";
    private static final String NOTES = "seeds/notes/quay.txt.md";
    private static final String TEXT = """
            The quay that nobody measured

            By Ada Quill

            2021-04-12

            The harbour office says that the old quay is eighty metres long, and nobody has ever measured it again. Boats \
            that are longer than that go round to the new basin, which costs them an hour of their day.

            The harbour master keeps a list of those that did not believe him. It has eleven names on it this year, and \
            the new basin is where all of them lie today.
            """;

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
        archive.with(SEED, TEXT);
    }

    @Test
    void aNoteIsStartedWhereItsWordsStand() throws IOException {
        Run run = start(
                "the old quay is eighty  metres long", "--tag", "figures", "--by", "Ed", "--text", "Or *seventy*.");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith(NOTES + ":1: note \"the-old-quay-is\"");
        assertThat(Files.readString(folder.resolve(NOTES)))
                .isEqualTo("> the old quay is eighty metres long\n{#the-old-quay-is tags=figures by=Ed date="
                        + LocalDate.now() + "}\n\nOr *seventy*.\n");
        assertThat(Run.on(archive, "notes").out())
                .contains("exact  quay.txt#the-old-quay-is  the old quay is eighty metres long")
                .contains("1 note");
    }

    @Test
    void wordsThatStandNowhereAreRefusedWithTheNearestPassage() {
        Run run = start("the old quai is eighty metres long");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[new-note-nowhere]", "did you mean", "the old quay is eighty metres long");
        assertThat(folder.resolve(NOTES)).doesNotExist();
    }

    @Test
    void wordsThatStandTwiceAreRefusedUntilOnePlaceIsChosen() throws IOException {
        assertThat(start("the new basin").err()).contains("[new-note-ambiguous]", "--nth 1", "--nth 2 …");
        assertThat(start("the new basin", "--nth", "3").err()).contains("[new-note-nth]");
        assertThat(start("the new basin", "--nth", "2").status()).isZero();
        assertThat(Files.readString(folder.resolve(NOTES))).contains("prefix=", "suffix=\"is where all of them lie");
        assertThat(Run.on(archive, "notes").out()).contains("context  quay.txt#the-new-basin");
    }

    @Test
    void anIdThatIsTakenIsRefusedAndOneThatIsMadeIsFree() throws IOException {
        start("the old quay is eighty metres long");

        assertThat(start("keeps a list of those", "--id", "the-old-quay-is").err())
                .contains("[new-note-id-taken]");
        start("the old quay is eighty metres long");
        assertThat(Files.readString(folder.resolve(NOTES))).contains("{#the-old-quay-is-2 ");
    }

    @Test
    void aChangedPassageIsInDoubtUntilItIsAccepted() throws IOException {
        archive.with(
                NOTES,
                "> the old quay is eighty metres long, and nobody has"
                        + " ever measured it again\r\n{#length   by=Ed}\r\n\r\nOr *seventy*.   \r\n");
        Run.on(archive, "build");
        archive.with(SEED, TEXT.replace("ever measured it again", "ever measured it since"));

        Run doubtful = Run.on(archive, "notes", "--strict");
        assertThat(doubtful.status()).isEqualTo(1);
        assertThat(doubtful.out()).contains("fuzzy", "now: the old quay", "1 note, 1 in doubt");

        Run accepted = Run.on(archive, "notes", "--accept", "quay.txt#length");
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.out()).contains("quay.txt#length", "measured it since", "1 note followed");
        assertThat(Files.readString(folder.resolve(NOTES)))
                .isEqualTo("> the old quay is eighty metres long, and nobody has ever measured it since\r\n"
                        + "{#length   by=Ed}\r\n\r\nOr *seventy*.   \r\n");
        assertThat(Run.on(archive, "notes", "--strict").status()).isZero();
        assertThat(Run.on(archive, "notes", "--accept").out()).contains("0 notes followed");
    }

    @Test
    void anIdThatNobodyHasIsWrongUsage() {
        start("the old quay is eighty metres long", "--id", "length");
        Run run = Run.on(archive, "notes", "--accept", "quay.txt#lenght");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[accept-unknown]", "did you mean \"quay.txt#length\"?");
    }

    @Test
    void theListIsAlsoThereForPrograms() {
        start("the old quay is eighty metres long", "--text", "Or *seventy*.");
        JsonArray list = JsonParser.parseString(
                        Run.on(archive, "notes", "--format", "json").out())
                .getAsJsonArray();
        JsonObject note = list.get(0).getAsJsonObject();

        assertThat(list).hasSize(1);
        assertThat(note.get("state").getAsString()).isEqualTo("exact");
        assertThat(note.get("doubtful").getAsBoolean()).isFalse();
        assertThat(note.get("file").getAsString()).isEqualTo(NOTES);
        assertThat(note.get("note").getAsString()).isEqualTo("Or *seventy*.");
    }

    @Test
    void whatIsGivenAwayComesBackAsItWasAndOnlyOnce() throws IOException {
        start(
                "the old quay is eighty metres long",
                "--tag",
                "figures",
                "--tag",
                "two words",
                "--by",
                "A. Name",
                "--text",
                "Or *seventy*.\n\n- a list\n- of two\n\n> quoted");
        start("the new basin", "--nth", "2", "--text", "See [the bridge](bridge.txt).");
        String before = Files.readString(folder.resolve(NOTES));
        assertThat(Run.on(archive, "build").err()).isEmpty();
        Path given = folder.resolve("target/site/data/notes/the-quay-that-nobody-measured.jsonld");
        Path kept = Files.copy(given, folder.resolve("given.jsonld"));
        Files.delete(folder.resolve(NOTES));

        Run first = Run.on(archive, "notes", "--import", kept.toString());
        assertThat(first.out()).contains("2 notes imported");
        assertThat(Files.readString(folder.resolve(NOTES))).isEqualTo(before);
        assertThat(Run.on(archive, "notes", "--import", kept.toString()).out()).contains("0 notes imported");
        assertThat(Files.readString(folder.resolve(NOTES))).isEqualTo(before);
    }

    @Test
    void aNoteThatNothingTellsThePlaceOfIsLeftOutAndTold() {
        archive.with("h.json", """
                {"rows": [{"id": "q1", "uri": "file:///home/me/quay.txt", "text": "Hm.", "target": [
                  {"selector": [{"type": "TextQuoteSelector", "exact": "the"}]}]}]}
                """);
        Run run = Run.on(archive, "notes", "--import", folder.resolve("h.json").toString());

        assertThat(run.err()).contains("[import-passage-unclear]");
        assertThat(run.out()).contains("0 notes imported");
        assertThat(folder.resolve(NOTES)).doesNotExist();
    }

    @Test
    void aFileThatIsNoJsonFailsTheImport() {
        archive.with("h.json", "{\"rows\": [");

        assertThat(Run.on(archive, "notes", "--import", folder.resolve("h.json").toString())
                        .status())
                .isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void annotationsOfPagesThatAreNoArticlesAreTold() {
        archive.with("h.json", """
                {"rows": [{"id": "q1", "uri": "https://elsewhere.example/x", "text": "Hm.", "target": [
                  {"selector": [{"type": "TextQuoteSelector", "exact": "words of another page"}]}]},
                 {"id": "q2", "uri": "file:///home/me/quay.txt", "text": "Hm.", "target": [
                  {"selector": [{"type": "TextQuoteSelector", "exact": "a list of those that did not"}]}]}]}
                """);
        Run run = Run.on(archive, "notes", "--import", folder.resolve("h.json").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("[import-page-unknown]", "https://elsewhere.example/x");
        assertThat(run.out()).contains("1 note imported");
    }

    @Test
    void idsThatEndAlikeAreOfTwoNotesAndNoneIsLostWithoutAWord() throws IOException {
        String row = """
                {"type": "Annotation", "id": "https://%s/anno/1", "bodyValue": "%s", "target": {"source": "quay.txt",
                  "selector": {"type": "TextQuoteSelector", "exact": "a list of those that did not"}}}
                """;
        archive.with("two.json", "[" + row.formatted("a.org", "One.") + "," + row.formatted("b.org", "Two.") + "]");
        archive.with("three.json", row.formatted("c.org", "Three."));
        String two = folder.resolve("two.json").toString();

        assertThat(Run.on(archive, "notes", "--import", two).out()).contains("2 notes imported");
        String file = Files.readString(folder.resolve(NOTES));
        assertThat(file).contains("{#1}", "{#1-", "One.", "Two.");
        Run again = Run.on(archive, "notes", "--import", two);
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).contains("0 notes imported");
        assertThat(Run.on(
                                archive,
                                "notes",
                                "--import",
                                folder.resolve("three.json").toString())
                        .err())
                .contains("[import-note-known]", "as \"1\"");
        assertThat(Files.readString(folder.resolve(NOTES))).isEqualTo(file);
    }

    @Test
    void aQuotationThatIsShortenedForADayKeepsItsPlace() throws IOException {
        String note = "> the old quay is eighty metres long\n{#length}\nOr seventy.\n\n";
        String other = "> a list of those that did not\n{#list}\nLong.\n";
        archive.with(NOTES, note + other);
        Run.on(archive, "build");
        String before = Files.readString(folder.resolve("seeds/lectern.lock"));
        assertThat(before).contains("\"length\": {block");

        archive.with(NOTES, "> quay\n{#length}\nOr seventy.\n\n" + other);
        assertThat(Run.on(archive, "build").err()).contains("[note-quotation-short]");
        assertThat(Files.readString(folder.resolve("seeds/lectern.lock"))).isEqualTo(before);

        archive.with(NOTES, "%PDF-1.4\n" + note);
        assertThat(Run.on(archive, "build").err()).contains("seeds/notes/quay.txt.md: ", "-binary]");
        assertThat(Files.readString(folder.resolve("seeds/lectern.lock"))).isEqualTo(before);

        archive.with(NOTES, other);
        Run.on(archive, "build");
        assertThat(Files.readString(folder.resolve("seeds/lectern.lock"))).doesNotContain("\"length\"");
    }

    @Test
    void anIdThatCannotStandInAnAddressIsWrongUsage() {
        for (String id : new String[] {"", "../../x", "Two Words"}) {
            Run run = start("the old quay is eighty metres long", "--id", id);
            assertThat(run.status()).as(id).isEqualTo(2);
            assertThat(run.err()).as(id).contains("[new-note-id-bad]", "\"" + id + "\"");
        }
        assertThat(folder.resolve(NOTES)).doesNotExist();
    }

    @Test
    void faultsOfTheFilesAreToldWhereNotesAreChanged() throws IOException {
        archive.with(NOTES, "> quay\n{#length}\nOr seventy.\n");
        archive.with("none.json", "[]");

        assertThat(Run.on(archive, "notes", "--accept").err()).contains("[note-quotation-short]");
        assertThat(Run.on(
                                archive,
                                "notes",
                                "--import",
                                folder.resolve("none.json").toString())
                        .err())
                .contains("[note-quotation-short]", "[import-empty]");
    }

    @Test
    void nothingIsAcceptedWhereTheLockFileCannotBeRead() throws IOException {
        String note = "> the old quay is eighty metres long, and nobody has ever measured it once\n{#length}\nNo.\n";
        archive.with(NOTES, note);
        archive.with("seeds/lectern.lock", "articles: [\n");
        Run run = Run.on(archive, "notes", "--accept");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("seeds/lectern.lock", "[yaml-syntax]");
        assertThat(Files.readString(folder.resolve(NOTES))).isEqualTo(note);
        assertThat(Files.readString(folder.resolve("seeds/lectern.lock"))).isEqualTo("articles: [\n");
    }

    private Run start(String words, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "new";
        arguments[1] = "note";
        arguments[2] = "--source=" + folder;
        arguments[3] = "quay";
        arguments[4] = words;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }
}
