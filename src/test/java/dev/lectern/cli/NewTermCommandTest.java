package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.glossary.TermKind;
import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern new term}: a term that a build takes, or the build's own reason why it would not. */
class NewTermCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void termIsWrittenAndFoundByAllItsNames() throws IOException {
        Run run = start(
                "Harrow Council", "--alias", "council of Harrow", "--kind", "organization", "--text", "Body of nine.");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("seeds/glossary/harrow-council.md:7: term \"Harrow Council\"\n");
        assertThat(Files.readString(file("harrow-council"))).isEqualTo("""
                ---
                term: Harrow Council
                aliases: [council of Harrow]
                kind: organization
                ---

                Body of nine.
                """);
        assertThat(Run.on(archive, "inspect", "bridge").out()).contains("harrow-council 1");
        assertThat(Run.on(archive, "check").err()).isEmpty();
    }

    @Test
    void whatIsNotSaidYetIsAComment() throws IOException {
        assertThat(start("null").out())
                .isEqualTo("seeds/glossary/null.md:6: term \"null\"; write its definition there\n");
        assertThat(Files.readAllLines(file("null")))
                .containsExactly(
                        "---",
                        "term: \"null\"",
                        "# aliases: [LFC]",
                        "# kind: person, organization, place, event, concept or work",
                        "---",
                        "");
    }

    @Test
    void aliasOfAnotherTermIsRefusedInTheWordsOfTheBuild() {
        archive.with("seeds/glossary/office.md", "---\nterm: Harbour Office\naliases: [HO]\n---\nAn office.\n");
        Run run = start("Home Office", "--alias", "HO");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "seeds/glossary/home-office.md:3:11: error: alias \"HO\" already belongs to the term \"office\"")
                .contains("[glossary-alias-shared]");
        assertThat(file("home-office")).doesNotExist();
    }

    @Test
    void faultOfAnotherFileDoesNotStandInTheWay() {
        archive.with("seeds/glossary/bad.md", "---\nterm: Bad\nkind: thing\n---\nA thing.\n");
        assertThat(start("Lind").status()).isZero();
    }

    @Test
    void termThatIsThereIsNeverOverwritten() throws IOException {
        start("Lind", "--text", "A river.");
        Run run = start("LIND");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("seeds/glossary/lind.md: error: the term is there already", "[new-term-taken]");
        assertThat(Files.readString(file("lind"))).contains("A river.");
    }

    @Test
    void nameThatCanBeNoPageGetsAnArticle() {
        assertThat(start("Index").out()).startsWith("seeds/glossary/the-index.md");
    }

    @Test
    void kindsAreThoseOfTheGlossary() {
        assertThat(Arrays.stream(NewTermCommand.Kind.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(TermKind.values()).map(TermKind::label).toList());
        assertThat(start("Lind", "--kind", "river").err()).contains("place", "river");
    }

    private Run start(String... more) {
        return Run.of(Stream.concat(Stream.of("new", "term", "--source", folder.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private Path file(String id) {
        return folder.resolve("seeds/glossary/" + id + ".md");
    }
}
