package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFailureTest {

    private static final Path ARCHIVE = Path.of("/archive");
    private static final Destination PLACE = new Destination(ARCHIVE.resolve("target/site"), ARCHIVE);

    @ParameterizedTest
    @MethodSource("failures")
    void saysInPlainWordsWhatWentWrongWhere(IOException failure, String file, String code, String words) {
        List<Diagnostic> said = PLACE.failure(failure).diagnostics();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).location().file()).isEqualTo(file);
        assertThat(said.get(0).code()).isEqualTo(code);
        assertThat(said.get(0).message()).isEqualTo("cannot write the files: " + words);
        assertThat(said.get(0).hint()).isNotEmpty();
        assertThat(PLACE.failure(failure)).hasCause(failure);
    }

    static Stream<Arguments> failures() {
        String file = "/archive/target/.site.next/a.html";
        String shown = "target/.site.next/a.html";
        return Stream.of(
                Arguments.of(
                        new IOException("No space left on device"), "target/site", "disk-full", "the disk is full"),
                Arguments.of(
                        new FileSystemException(file, null, "No space left on device"),
                        shown,
                        "disk-full",
                        "the disk is full"),
                Arguments.of(
                        new FileSystemException(file, null, "Read-only file system"),
                        shown,
                        "disk-read-only",
                        "the disk is read-only"),
                Arguments.of(
                        new FileSystemException(file, null, "Too many open files"),
                        shown,
                        "disk-busy",
                        "too many files are open"),
                Arguments.of(new AccessDeniedException(file), shown, "disk-permission", "permission denied"),
                Arguments.of(new NoSuchFileException("/else/x"), "/else/x", "disk-vanished", "it is not there"),
                Arguments.of(new NotDirectoryException(file), shown, "disk-not-a-folder", "it is not a folder"),
                Arguments.of(
                        new FileSystemException(file, null, "Kein Platz mehr"),
                        shown,
                        "disk-failed",
                        "Kein Platz mehr"),
                Arguments.of(new IOException(), "target/site", "disk-failed", "the disk gave no reason"));
    }
}
