package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern list}: what the archive holds, one line each. */
class ListCommandTest {

    private static final String LONER = """
            A word for it

            By Dan Ash

            Nobody in the valley had a word for what the snow does in the last week of winter, until a child made one.
            """;

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder).with("seeds/word.txt", LONER);
    }

    @Test
    void articlesStandInTheirOrderUnderOneAnother() {
        List<String> lines = list("articles").out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("2021-03-12  ").endsWith("  The bridge at Harrow is to close for a year");
        assertThat(lines.get(1)).startsWith("2021-05-02  ").contains("  ferry.txt   ");
        assertThat(lines.get(2)).startsWith("-           ").endsWith("A word for it");
        int file = lines.get(0).indexOf("bridge.txt");
        assertThat(lines.get(1).indexOf("ferry.txt")).isEqualTo(file);
        assertThat(lines.get(2).indexOf("word.txt")).isEqualTo(file);
    }

    @Test
    void articlesAreToldToProgramsToo() {
        JsonObject first = JsonParser.parseString(
                        list("articles", "--format", "json").out())
                .getAsJsonObject()
                .getAsJsonArray("articles")
                .get(0)
                .getAsJsonObject();
        assertThat(first.get("file").getAsString()).isEqualTo("seeds/bridge.txt");
        assertThat(first.get("slug").getAsString()).isEqualTo("the-bridge-at-harrow-is-to-close-for-a-year");
        assertThat(first.get("published").getAsString()).isEqualTo("2021-03-12");
        assertThat(first.get("words").getAsInt()).isBetween(40, 80);
        assertThat(first.get("confidence").getAsDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void orphansAreThoseThatNothingJoinsToTheOthers() {
        assertThat(list("orphans").out().lines()).singleElement().asString().contains("word.txt");
        archive.with("seeds/glossary/winter.md", "---\nterm: winter\n---\nA season.\n")
                .with(
                        "seeds/child.txt",
                        "Winter\n\nBy Eve\n\nA child that nobody knew said that the winter was over, and it was.\n");
        assertThat(list("orphans").out()).isEmpty();
    }

    @Test
    void unusedTermsAreThoseThatNoArticleHas() {
        assertThat(list("unused").out()).isEmpty();
        archive.with("seeds/glossary/sand.md", "---\nterm: sand\n---\nGround stone.\n");
        assertThat(list("unused").out().lines()).singleElement().asString().contains("sand");
        assertThat(list("unused", "--format", "json").out()).contains("\"id\": \"sand\"");
    }

    @Test
    void termsAndNotesAreListedAsTheirOwnCommandsListThem() {
        assertThat(list("terms").out())
                .isEqualTo(Run.of("terms", "list", "-s", folder.toString()).out());
        Run.of("new", "note", "-s", folder.toString(), "bridge", "cracks in two of its five arches");
        assertThat(list("notes", "--format", "json").out())
                .isEqualTo(Run.on(archive, "notes", "--format", "json").out());
    }

    @Test
    void seedThatCannotBeReadIsTold() {
        archive.with("seeds/empty.txt", "\n");
        Run run = list("articles");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).contains("seeds/empty.txt: error:");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void configurationSaysHowBadAProblemIs() {
        archive.with("seeds/empty.txt", "\n");
        Run run = list("articles", "--set", "checks.seed-empty=warning");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        archive.with("other.yaml", "title: Papers\nchecks:\n  seed-empty: ignore\n");
        assertThat(list("unused", "-c", "other.yaml").status()).isZero();
    }

    @Test
    void problemThatIsIgnoredWithAReasonIsNotTold() {
        archive.with("seeds/empty.txt", "\n")
                .with(
                        "seeds/ignored.yaml",
                        "ignore:\n  - code: seed-empty\n    file: seeds/empty.txt\n    reason: it comes tomorrow\n");
        assertThat(list("articles")).extracting(Run::status, Run::err).containsExactly(0, "");
    }

    @Test
    void articlesAreListedWhereNothingIsNamed() {
        assertThat(Run.on(archive, "list")).isEqualTo(list("articles"));
    }

    @Test
    void whatCannotBeListedIsWrongUsage() {
        Run run = list("aritcles");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("aritcles", "articles, terms, notes, orphans, unused");
    }

    private Run list(String what, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = what;
        System.arraycopy(more, 0, all, 1, more.length);
        return Run.on(archive, "list", all);
    }
}
