package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems that no folder of files can hold by itself: links, enormous files, what stands where a file is to be. */
class ProblemsOfTheMachineTest {

    private static final long ENORMOUS = 4L * 1024 * 1024 * 1024;

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder.resolve("archive"));
    }

    private void assertTold(Run run, String code) {
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("[" + code + "]");
    }

    @Test
    void homeFolderIsNoDestination() {
        String home = System.getProperty("user.home");
        System.setProperty("user.home", folder.resolve("home").toString());
        try {
            assertTold(Run.on(archive, "build", "-d", folder.resolve("home").toString()), "destination-home");
        } finally {
            System.setProperty("user.home", home);
        }
    }

    @Test
    void symbolicLinkIsNoDestination() throws IOException {
        Path target = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site"), target);
        assertTold(Run.on(archive, "build", "-d", folder.resolve("site").toString()), "destination-link");
    }

    @Test
    void linkOutOfTheArchiveIsNotFollowed() throws IOException {
        archive.with("site-config.yaml", "title: Papers\nintroduction: {file: introduction.md}\n");
        Path outside = Files.writeString(folder.resolve("secret.md"), "A secret.\n");
        Files.createSymbolicLink(archive.folder().resolve("introduction.md"), outside);
        assertTold(Run.on(archive, "build"), "file-outside");
    }

    @Test
    void enormousFileIsNotRead() throws IOException {
        archive.with("site-config.yaml", "title: Papers\nintroduction: {file: introduction.md}\n");
        try (RandomAccessFile file =
                new RandomAccessFile(archive.folder().resolve("introduction.md").toFile(), "rw")) {
            file.setLength(ENORMOUS);
        }
        assertTold(Run.on(archive, "build"), "file-too-large");
    }

    @Test
    void folderWhereAFileIsNamedCannotBeRead() throws IOException {
        archive.with("site-config.yaml", "title: Papers\nintroduction: {file: introduction.md}\n");
        Files.createDirectory(archive.folder().resolve("introduction.md"));
        assertTold(Run.on(archive, "build"), "file-unreadable");
    }

    @Test
    void answersOfTheWebThatCannotBeKeptAreToldAndFailNothing() throws IOException {
        archive.with(".lectern", "a file where a folder is to be\n")
                .with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
        Run run = Run.on(archive, "check", "--external");
        assertThat(run.err())
                .contains(
                        "[meta-orphan]",
                        ".lectern/links.tsv: warning: the answers of the web cannot be kept",
                        "[links-unkept]");
        assertThat(run.status()).isEqualTo(1);
        Files.delete(archive.folder().resolve("seeds/tunnel.txt.meta.yaml"));
        assertThat(Run.on(archive, "check", "--external").status()).isZero();
    }

    @Test
    void folderOfAnswersThatIsALinkIsNotWrittenTo() throws IOException {
        Path target = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(archive.folder().resolve(".lectern"), target);
        assertThat(Run.on(archive, "check", "--external").err()).contains("the folder is a link");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void wordsOfTheEditorInTheFolderOfAnswersStay() {
        archive.with(".lectern/.gitignore", "links.tsv\n");
        assertThat(Run.on(archive, "check", "--external").status()).isZero();
        assertThat(archive.text(".lectern/.gitignore")).isEqualTo("links.tsv\n");
        assertThat(archive.folder().resolve(".lectern/links.tsv")).isRegularFile();
    }

    @Test
    void fileInThePlaceOfAFolderIsTold() {
        archive.with("public", "a file where a folder is to be\n");
        assertTold(Run.on(archive, "build", "-d", "public/site"), "disk-not-a-folder");
    }
}
