package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern check} reads everything, writes nothing and takes warnings seriously. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void soundArchivePassesAndNothingIsWritten() {
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("2 articles · 1 term · .* s → \\d+ files checked, none written\\R");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void warningFailsTheCheckAndNothingIsWritten() {
        archive.with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("seeds/tunnel.txt.meta.yaml: warning: ", "[meta-orphan]");
        assertThat(run.out()).startsWith("failed: 1 warning\n2 articles · ");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void oneOfAThingIsSaidInTheSingular() {
        archive.withBinary("seeds/ferry.txt");
        assertThat(Run.on(archive, "check").out()).startsWith("failed: 1 error\n1 article · 1 term · 1 mention · ");
    }

    @Test
    void quietCheckSaysOnlyWhatIsWrong() {
        assertThat(Run.on(archive, "check", "-q")).isEqualTo(new Run(0, "", ""));
        archive.withBinary("seeds/noise.txt");
        Run run = Run.on(archive, "check", "-q");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[seed-binary]");
    }
}
