package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.stage.write.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new file is there whole or not at all, and never in the place of another. */
class NewFileWriterTest {

    private static final String SEED = "seeds/Ақорда.md";

    @TempDir
    Path archive;

    @Test
    void fileIsWrittenWithTheFoldersAboveIt() throws IOException {
        assertThat(new NewFileWriter().write(archive, SEED, "text")).isTrue();
        assertThat(seeds()).isEqualTo(Map.of("Ақорда.md", "text"));
    }

    @Test
    void fileThatIsThereStays() throws IOException {
        new NewFileWriter().write(archive, SEED, "mine");
        assertThat(new NewFileWriter().write(archive, SEED, "other")).isFalse();
        assertThat(seeds()).isEqualTo(Map.of("Ақорда.md", "mine"));
    }

    @Test
    void linkToNowhereStays() throws IOException {
        Files.createDirectory(archive.resolve("seeds"));
        Files.createSymbolicLink(archive.resolve(SEED), Path.of("nowhere.md"));
        assertThat(new NewFileWriter().write(archive, SEED, "other")).isFalse();
        assertThat(archive.resolve("seeds/nowhere.md")).doesNotExist();
    }

    @Test
    void diskWithoutSecondNamesHasTheFileToo() throws IOException {
        NewFileWriter writer = new NewFileWriter(new FaultyDisk(Fault.KNOWS_NO_LINKS, 0));
        assertThat(writer.write(archive, SEED, "text")).isTrue();
        assertThat(writer.write(archive, SEED, "other")).isFalse();
        assertThat(seeds()).isEqualTo(Map.of("Ақорда.md", "text"));
    }

    @Test
    void fullDiskLeavesNothing() throws IOException {
        NewFileWriter writer = new NewFileWriter(new FaultyDisk(Fault.STAYS_FULL, 1));
        assertThatThrownBy(() -> writer.write(archive, SEED, "text")).isInstanceOf(LecternException.class);
        assertThat(seeds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILS_ONCE", "STAYS_FULL", "DIES", "DIES_HALFWAY"})
    void fileIsWholeOrNotThereWhateverHappens(Fault fault) throws IOException {
        for (int at = 1; at <= 3; at++) {
            Path folder = archive.resolve("archive-" + at);
            try {
                new NewFileWriter(new FaultyDisk(fault, at)).write(folder, SEED, "whole");
            } catch (LecternException | FaultyDisk.Death injured) {
                assertThat(Files.notExists(folder.resolve(SEED))
                                || Files.readString(folder.resolve(SEED)).equals("whole"))
                        .isTrue();
            }
            new NewFileWriter().write(folder, SEED, "whole");
            assertThat(folder.resolve(SEED)).hasContent("whole");
        }
    }

    private Map<String, String> seeds() throws IOException {
        return Scene.tree(archive.resolve("seeds"));
    }
}
