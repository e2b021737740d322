package dev.lectern.stage.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @TempDir
    Path archive;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void frontMatterIsPartedAndItsPlacesAreThoseOfTheFile(String end) throws IOException {
        write("seeds/a.md", "---\ntitle: 'One'\n😀: x\n--- \n\nBody\n---\n".replace("\n", end));

        Document article = read().articles().get(0);

        assertThat(article.frontMatter().values().get("title"))
                .isEqualTo(new Setting.Scalar(
                        new dev.lectern.model.diagnostic.Location("seeds/a.md", 2, 8), "One", false));
        assertThat(article.frontMatter().values())
                .hasEntrySatisfying("😀", value -> assertThat(value.location()).hasToString("seeds/a.md:3:5"));
        assertThat(article.body()).isEqualTo("\nBody\n---\n".replace("\n", end));
        assertThat(article.bodyLine()).isEqualTo(5);
    }

    @Test
    void plainTextIsNeverParted() throws IOException {
        write("seeds/a.txt", "---\ntitle: One\n---\nBody");

        assertThat(read().articles().get(0).body()).startsWith("---\ntitle");
    }

    @Test
    void badFrontMatterCostsItselfAndNotTheArticle() throws IOException {
        write("seeds/a.md", "---\ntitle: Part one: the flood\n---\nBody");

        Seeds seeds = read();

        Document article = seeds.articles().get(0);
        assertThat(article.frontMatter().values()).isEmpty();
        assertThat(article.body()).isEqualTo("Body");
        assertThat(article.bodyLine()).isEqualTo(4);
        Diagnostic warning = seeds.diagnostics().get(0);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning.location()).hasToString("seeds/a.md:2:16");
        assertThat(warning.message())
                .isEqualTo("a second colon stands in this line, so the front matter is passed over");
        assertThat(warning.hint()).isEqualTo("put the text in quotes");
    }

    @Test
    void proseBetweenTwoRulesIsNoFrontMatter() throws IOException {
        write("seeds/a.md", "---\nIt was late: nobody came.\n\n[\n---\nBody");

        Seeds seeds = read();

        assertThat(seeds.articles().get(0).body()).startsWith("---\nIt was late");
        assertThat(seeds.diagnostics()).isEmpty();
    }

    @Test
    void badFrontMatterOfATermCostsTheTerm() throws IOException {
        write("seeds/a.md", "Body");
        write("seeds/glossary/b.md", "---\nterm: [\n---\nBody");

        Seeds seeds = read();

        assertThat(seeds.glossary()).isEmpty();
        assertThat(seeds.diagnostics()).extracting(Diagnostic::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void valuesStayAsTheyAreWritten() throws IOException {
        write("seeds/a.md", "---\na: no\nb: 0123\nc: 2022-02-31\nd: 12:30:45\ne: ~\nf: 1e3\n---\nBody");

        assertThat(read().articles().get(0).frontMatter().values().values())
                .extracting(value -> ((Setting.Scalar) value).text())
                .containsExactly("no", "0123", "2022-02-31", "12:30:45", "~", "1e3");
    }

    private Seeds read() {
        return new SeedReader().read(archive);
    }

    private void write(String path, String text) throws IOException {
        Path file = archive.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
