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

class SeedFileWriterTest {

    private static final String LOCK = "seeds/lectern.lock";

    @TempDir
    Path archive;

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        Files.createDirectory(archive.resolve("seeds"));
        SeedFileWriter writer = new SeedFileWriter();
        assertThat(writer.write(archive, LOCK, "slug: Ақорда\n")).isTrue();
        var before = Scene.stamps(archive);
        assertThat(writer.write(archive, LOCK, "slug: Ақорда\n")).isFalse();
        assertThat(Scene.stamps(archive)).isEqualTo(before);
        assertThat(writer.write(archive, LOCK, "slug: other\n")).isTrue();
        assertThat(Scene.tree(archive.resolve("seeds"))).isEqualTo(Map.of("lectern.lock", "slug: other\n"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILS_ONCE", "STAYS_FULL", "DIES", "DIES_HALFWAY"})
    void fileIsOldOrNewWhateverHappens(Fault fault) throws IOException {
        Files.createDirectory(archive.resolve("seeds"));
        for (int at = 1; at <= 2; at++) {
            new SeedFileWriter().write(archive, LOCK, "old");
            try {
                new SeedFileWriter(new FaultyDisk(fault, at)).write(archive, LOCK, "new");
            } catch (LecternException | FaultyDisk.Death injured) {
                assertThat(archive.resolve(LOCK)).hasContent("old");
            }
            new SeedFileWriter().write(archive, LOCK, "old");
            assertThat(Scene.tree(archive.resolve("seeds"))).isEqualTo(Map.of("lectern.lock", "old"));
        }
    }

    @Test
    void namesTheFileThatCannotBeWritten() {
        assertThatThrownBy(() -> new SeedFileWriter().write(archive, LOCK, "x"))
                .isInstanceOfSatisfying(LecternException.class, stopped -> {
                    assertThat(stopped.kind()).isEqualTo(LecternException.Kind.ENVIRONMENT);
                    assertThat(stopped.diagnostics())
                            .extracting(said -> said.location().file(), said -> said.code())
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple("seeds/.lectern.lock.new", "disk-vanished"));
                });
    }
}
