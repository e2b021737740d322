package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern terms} tells how the glossary is used and what it lacks. */
class TermsCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() throws IOException {
        archive = SmallArchive.in(folder);
        for (String name : new String[] {"one.txt", "two.txt"}) {
            Files.writeString(archive.folder().resolve("seeds").resolve(name), """
                    What was said of the price

                    The price of Liquefied Petroleum Gas (LPG) rose again that winter in Tashkent, where nobody had thought of it.

                    It rose because nobody had thought of it before, and because the road from Tashkent was closed to all.
                    """);
        }
    }

    private Run terms(String command, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "terms";
        arguments[1] = command;
        arguments[2] = "--source";
        arguments[3] = archive.folder().toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void suggestionsHaveTheirPlaces() {
        Run run = terms("suggest");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("LPG (Liquefied Petroleum Gas): an acronym that the text explains")
                .contains("Tashkent: a name that recurs, 4 times in 2 articles")
                .contains("  seeds/one.txt:3: 2");
    }

    @Test
    void writesFilesThatABuildCanReadAndNeverOverwritesOne() throws IOException {
        Path own = archive.folder().resolve("seeds/glossary/tashkent.md");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "---\nterm: Old town\n---\nThe capital.\n");
        Run run = terms("suggest", "--write");
        assertThat(run.err()).contains("seeds/glossary/lpg.md: written").contains("seeds/glossary/tashkent.md: kept");
        assertThat(own).content().contains("Old town");
        assertThat(archive.folder().resolve("seeds/glossary/lpg.md"))
                .content()
                .contains("term: \"Liquefied Petroleum Gas\"", "aliases: [\"LPG\"]", "seeds/one.txt:3");
        assertThat(terms("list").out()).contains("Liquefied Petroleum Gas").contains("Old town");
        assertThat(terms("list", "--format", "json").out()).contains("\"id\": \"lpg\"");
    }

    @Test
    void aCommandIsAskedForAndTheFewestMakeSense() {
        assertThat(Run.of("terms").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(terms("suggest", "--min", "0").err()).contains("--min is 0");
    }
}
