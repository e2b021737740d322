package dev.lectern.stage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.Setting;
import dev.lectern.model.text.Fingerprint;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SeedReaderTest {

    @TempDir
    Path archive;

    @Test
    void articlesComeByTheCodeUnitsOfTheirNames() throws IOException {
        write("seeds/b.txt", "b");
        write("seeds/B.md", "B");
        write("seeds/a.html", "<p>a");
        write("seeds/.hidden.txt", "hidden");
        write("seeds/lectern.lock", "slugs: {}");

        Seeds seeds = read();

        assertThat(seeds.articles())
                .extracting(document -> document.file().name())
                .containsExactly("B.md", "a.html", "b.txt");
        assertThat(seeds.diagnostics()).isEmpty();
    }

    @Test
    void fileIsKeptWholeWithItsNameCharsetAndFingerprint() throws IOException {
        write("seeds/a.txt", "\uFEFFOne.\r\nTwo.");

        Document article = read().articles().get(0);

        assertThat(article.file().path()).isEqualTo("seeds/a.txt");
        assertThat(article.file().text()).isEqualTo("One.\r\nTwo.");
        assertThat(article.file().charset()).isEqualTo("UTF-8");
        assertThat(article.file().fingerprint())
                .isEqualTo(Fingerprint.of(Files.readAllBytes(archive.resolve("seeds/a.txt"))));
        assertThat(article.body()).isEqualTo(article.file().text());
        assertThat(article.bodyLine()).isEqualTo(1);
    }

    @Test
    void editorsWordGoesByTheNameOfTheArticle() throws IOException {
        write("seeds/a.txt", "Text.");
        write(
                "seeds/a.txt.meta.yaml",
                "title: A title\nauthors: [One Name, Other Name]\npublished: 2022-01-13\npublisher: The Paper\n"
                        + "url: https://example.org/a\nlang: EN-gb\npublish: excerpt\n");

        Editorial editorial = read().editorials().get("a.txt");

        assertThat(editorial)
                .isEqualTo(new Editorial(
                        Optional.of("A title"),
                        List.of("One Name", "Other Name"),
                        Optional.of(LocalDate.of(2022, 1, 13)),
                        Optional.of("The Paper"),
                        Optional.of("https://example.org/a"),
                        Optional.of("en-GB"),
                        Editorial.Extent.EXCERPT));
    }

    @Test
    void badEditorsWordCostsItselfAndIsToldWhole() throws IOException {
        write("seeds/a.txt", "Text.");
        write("seeds/a.txt.meta.yaml", "titel: A\npublished: 2022-02-31\nurl: ftp://x\nlang: english\npublisher: B\n");

        Seeds seeds = read();

        assertThat(seeds.articles()).hasSize(1);
        Editorial silent = Editorial.SILENT;
        assertThat(seeds.editorials().get("a.txt"))
                .isEqualTo(new Editorial(
                        silent.title(),
                        silent.authors(),
                        silent.published(),
                        Optional.of("B"),
                        silent.url(),
                        silent.language(),
                        silent.extent()));
        assertThat(codes(seeds))
                .containsExactly("setting-unknown", "setting-bad-value", "setting-bad-value", "setting-bad-value");
    }

    @Test
    void slipOfThePenNeverPublishesMoreThanWasMeant() throws IOException {
        write("seeds/a.txt", "Text.");
        write("seeds/a.txt.meta.yaml", "publish: lnik\n");
        write("seeds/b.txt", "Text.");
        write("seeds/b.txt.meta.yaml", "publish: excerpt\ntitel: B\n");

        Seeds seeds = read();

        assertThat(seeds.editorials())
                .hasEntrySatisfying("a.txt", said -> assertThat(said.extent()).isEqualTo(Editorial.Extent.LINK))
                .hasEntrySatisfying("b.txt", said -> assertThat(said.extent()).isEqualTo(Editorial.Extent.EXCERPT));
    }

    @Test
    void linkOutOfTheArchiveIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        Files.createDirectories(elsewhere.resolve("glossary"));
        Files.writeString(elsewhere.resolve("glossary/a.md"), "secret");
        write("seeds/real.txt", "Text.");
        Files.createSymbolicLink(archive.resolve("seeds/out.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(archive.resolve("seeds/in.txt"), archive.resolve("seeds/real.txt"));
        Files.createSymbolicLink(archive.resolve("seeds/nowhere.txt"), archive.resolve("seeds/none.txt"));
        Files.createSymbolicLink(archive.resolve("seeds/glossary"), elsewhere.resolve("glossary"));

        Seeds seeds = read();

        assertThat(seeds.articles())
                .extracting(document -> document.file().name())
                .containsExactly("in.txt", "real.txt");
        assertThat(seeds.glossary()).isEmpty();
        assertThat(codes(seeds)).containsExactly("seed-outside", "seed-unreadable", "seed-outside");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipeIsNeverOpened() throws IOException, InterruptedException {
        write("seeds/a.txt", "Text.");
        Process made =
                new ProcessBuilder("mkfifo", archive.resolve("seeds/pipe.txt").toString()).start();
        Assumptions.assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0, "no pipes here");

        Seeds seeds = read();

        assertThat(seeds.articles()).hasSize(1);
        assertThat(codes(seeds)).containsExactly("seed-unreadable");
    }

    @Test
    void hugeFileIsRefusedByItsSize() throws IOException {
        write("seeds/a.txt", "Text.");
        try (RandomAccessFile sparse =
                new RandomAccessFile(archive.resolve("seeds/huge.txt").toFile(), "rw")) {
            sparse.setLength(4L * 1024 * 1024 * 1024);
        }

        Seeds seeds = read();

        assertThat(seeds.articles()).hasSize(1);
        assertThat(codes(seeds)).containsExactly("seed-too-large");
    }

    @Test
    void lockIsReadAndMayBeLong() throws IOException {
        StringBuilder lock = new StringBuilder("slugs:\n");
        for (int at = 0; at < 4000; at++) {
            lock.append("  article-")
                    .append(at)
                    .append(".txt: some-slug-of-an-article-")
                    .append(at)
                    .append('\n');
        }
        write("seeds/lectern.lock", lock.toString());

        assertThat(read().locked().values())
                .hasEntrySatisfying(
                        "slugs",
                        slugs -> assertThat(((Setting.Mapping) slugs).values())
                                .hasSize(4000)
                                .containsKey("article-3999.txt"));
    }

    @Test
    void archiveWithoutSeedsSaysSo() throws IOException {
        write("site-config.yaml", "title: Nothing yet");
        Seeds seeds = read();

        assertThat(seeds.articles()).isEmpty();
        assertThat(seeds.locked().values()).isEmpty();
        assertThat(codes(seeds)).containsExactly("seeds-missing");
    }

    @Test
    void oneSeedIsReadWithItsSurroundings() throws IOException {
        write("seeds/a.txt", "Text a.");
        write("seeds/b.txt", "Text b.");
        write("seeds/b.txt.meta.yaml", "title: B");
        write("seeds/glossary/t.md", "---\nterm: T\n---\nDefinition.");

        Seeds seeds = new SeedReader().read(archive, Path.of("seeds/b.txt"));

        assertThat(seeds.articles())
                .extracting(document -> document.file().name())
                .containsExactly("b.txt");
        assertThat(seeds.editorials()).containsOnlyKeys("b.txt");
        assertThat(seeds.glossary()).hasSize(1);
    }

    @Test
    void seedThatCannotBeReadStopsReadingOne() throws IOException {
        write("seeds/empty.txt", "");

        assertThatThrownBy(() -> new SeedReader().read(archive, Path.of("seeds/empty.txt")))
                .isInstanceOfSatisfying(
                        LecternException.class,
                        stopped -> assertThat(stopped.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly("seed-empty"));
    }

    private Seeds read() {
        return new SeedReader().read(archive);
    }

    private static List<String> codes(Seeds seeds) {
        return seeds.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = archive.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
