package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern new article}: from a saved file, or from nothing, to an article of the archive. */
class NewArticleCommandTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>The quay that nobody measured | The Harrow Echo</title>
            <meta property="og:site_name" content="The Harrow Echo"></head><body>
            <nav><a href="/">Home</a></nav>
            <article><h1>The quay that nobody measured</h1><p class="byline">By Cara Dunn</p>
            <time datetime="2021-04-12">12 April 2021</time>
            <p>The harbour office says that the old quay is eighty metres long, and nobody has ever measured it again.</p>
            <p>Boats that are longer than that go round to the new basin, which costs them an hour of their day.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private SmallArchive archive;
    private Path saved;

    @BeforeEach
    void writeArchive() throws IOException {
        archive = SmallArchive.in(folder.resolve("archive"));
        saved = Files.createDirectories(folder.resolve("saved pages"));
    }

    @Test
    void savedFilesAreCopiedToTheByteAndWhatIsRecognisedIsSaid() throws IOException {
        Path page = save("quay.html", PAGE.replace("\n", "\r\n"));
        Path text = save(
                "word.txt", "\uFEFFA word for it\r\n\r\nBy Dan Ash\r\n\r\nNobody had a word for it until now.\r\n");
        Run run = from(page, text);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "seeds/quay.html: “The quay that nobody measured” · Cara Dunn · 2021-04-12 · The Harrow Echo · en"
                                + " · confidence 1.00",
                        "seeds/word.txt: “A word for it” · Dan Ash · no date · en · confidence 0.75 (only 8 words of text)");
        assertThat(seed("quay.html")).hasSameBinaryContentAs(page);
        assertThat(seed("word.txt")).hasSameBinaryContentAs(text);
        assertThat(Run.on(archive, "build").out()).startsWith("4 articles");
    }

    @Test
    void aNameWithSpacesBecomesOneThatCanBeTyped() throws IOException {
        Path page = save("The quay | The Harrow\u00A0Echo.html", PAGE);
        Run run = from(page, save("A word.for it.txt", "A word for it\n\nNobody had a word for it until now.\n"));
        assertThat(run.out()).contains("seeds/the-quay-the-harrow-echo.html: “", "seeds/a-word-for-it.txt: “");
        assertThat(seed("the-quay-the-harrow-echo.html")).hasSameBinaryContentAs(page);
    }

    @Test
    void oldEncodingStaysInTheFileAndIsReadAllTheSame() throws IOException {
        byte[] old =
                "Café\n\nBy Ada Quill\n\nThe café by the quay is called after nobody, and serves everybody who is thirsty.\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(saved.resolve("cafe.txt"), old);
        assertThat(from(file).out()).contains("“Café”");
        assertThat(Files.readAllBytes(seed("cafe.txt"))).isEqualTo(old);
    }

    @Test
    void nothingIsCopiedIfOneOfTheFilesCannotBeAndEachIsNamed() throws IOException {
        Run run = from(
                save("quay.html", PAGE),
                save("scan.pdf", "%PDF-1.7"),
                save(".hidden.txt", "Hidden"),
                save("empty.txt", " \n"),
                saved.resolve("gone.txt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("scan.pdf: error: a file that ends in \".pdf\" is not read")
                .contains(".hidden.txt: error: a file whose name begins with a dot")
                .contains("empty.txt: error: the file has no text")
                .contains("gone.txt: error: there is no such file");
        assertThat(seed("quay.html")).doesNotExist();
    }

    @Test
    void articleThatIsThereIsNeverOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(seed("bridge.txt"));
        Run run = from(save("bridge.txt", "Another bridge\n\nA text about another bridge, which is a longer one.\n"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("seeds/bridge.txt: error: the file is there already", "[new-article-taken]");
        assertThat(Files.readAllBytes(seed("bridge.txt"))).isEqualTo(before);
    }

    @Test
    void twoFilesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path other = Files.createDirectories(saved.resolve("other")).resolve("quay.html");
        Files.writeString(other, PAGE.replace("eighty", "ninety"));
        assertThat(from(save("quay.html", PAGE), other).err()).contains("[new-article-taken]");
        assertThat(seed("quay.html")).doesNotExist();
    }

    @Test
    void twoFilesThatWouldBecomeOneAreNamed() throws IOException {
        Path other = save("The  quay.html", PAGE.replace("eighty", "ninety"));
        Run run = from(save("The quay.html", PAGE), other);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("The  quay.html: error: it would become seeds/the-quay.html, and so would ", "The quay.html")
                .doesNotContain("there already");
        assertThat(seed("the-quay.html")).doesNotExist();
    }

    @Test
    void fileThatIsInTheArchiveUnderAnotherNameIsNotCopied() throws IOException {
        Path copy = saved.resolve("bridge-copy.txt");
        Files.copy(seed("bridge.txt"), copy);
        Run run = from(copy);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(copy + ": error: the file is, to the byte, seeds/bridge.txt");
    }

    @Test
    void articleThatWasSavedFromAnotherPageIsTakenAndTold() throws IOException {
        from(save("quay.html", PAGE));
        Run run = from(save("again.html", PAGE.replace("<nav>", "<nav><a href=\"/ads\">Ads</a>")));
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("seeds/again.html: warning: the article has, to the letter, the text of", "seed-twin");
    }

    @Test
    void articleFromNothingHasItsFrontMatterAndIsReadBack() throws IOException {
        Run run = start(
                "On: \"measuring\"",
                "--by",
                "Ada Quill",
                "--by",
                "no",
                "--published",
                "2021-05-01",
                "--publisher",
                "The Harrow Echo",
                "--url",
                "https://example.org/on",
                "--lang",
                "en",
                "--text",
                "Whoever measures a quay has to get *wet*.");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("seeds/on-measuring.md:").contains("article \"On: \"measuring\"\"");
        assertThat(Files.readString(seed("on-measuring.md"))).isEqualTo("""
                        ---
                        title: "On: \\"measuring\\""
                        authors: [Ada Quill, "no"]
                        published: 2021-05-01
                        publisher: The Harrow Echo
                        url: "https://example.org/on"
                        lang: en
                        ---

                        Whoever measures a quay has to get *wet*.
                        """);
        String inspected = Run.on(archive, "inspect", "on-measuring").out();
        assertThat(inspected).contains("On: \"measuring\"", "Ada Quill, no", "2021-05-01", "The Harrow Echo");
        assertThat(Run.on(archive, "check").err()).isEmpty();
    }

    @Test
    void whatIsNotKnownYetIsACommentAndTheTextIsWrittenBelow() throws IOException {
        Run run = start("Мост");
        assertThat(run.out()).isEqualTo("seeds/most.md:9: article \"Мост\"; write it there\n");
        assertThat(Files.readAllLines(seed("most.md")))
                .containsExactly(
                        "---",
                        "title: Мост",
                        "# authors: [Ada Quill]",
                        "# published: 2022-01-13",
                        "# publisher: The Harrow Echo",
                        "# url: https://example.org/story",
                        "# lang: en",
                        "---",
                        "");
        assertThat(start("Most").err()).contains("[new-article-taken]");
    }

    @Test
    void articleThatIsNotWrittenYetIsNoMistake() throws IOException {
        start("Most");
        Run build = Run.on(archive, "build");
        assertThat(build.err())
                .contains("seeds/most.md:9: warning: the article has a title and no text yet", "[article-unwritten]")
                .doesNotContain("error");
        assertThat(build.status()).isZero();
        assertThat(build.out()).contains("2 articles");
        Files.writeString(
                seed("most.md"),
                "\nA bridge that was never built is a good bridge for a story.\n",
                StandardOpenOption.APPEND);
        assertThat(Run.on(archive, "build").err()).isEmpty();
    }

    @Test
    void whatIsKnownBetterOfACopiedFileIsNotLostInSilence() throws IOException {
        Run run = start("--from", save("quay.html", PAGE).toString(), "--by", "Ada Quill");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("seeds/<file>.meta.yaml");
        assertThat(seed("quay.html")).doesNotExist();
    }

    @Test
    void titleAndFilesAtOnceAreWrongUsage() {
        assertThat(start("A title", "--from", "x.txt").status()).isEqualTo(2);
        assertThat(Run.of("new", "article").status()).isEqualTo(2);
    }

    private Run from(Path... files) {
        return start(Stream.concat(Stream.of("--from"), Arrays.stream(files).map(Path::toString))
                .toArray(String[]::new));
    }

    private Run start(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("new", "article", "--source", archive.folder().toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private Path save(String name, String text) throws IOException {
        return Files.writeString(saved.resolve(name), text);
    }

    private Path seed(String name) {
        return archive.folder().resolve("seeds").resolve(name);
    }
}
