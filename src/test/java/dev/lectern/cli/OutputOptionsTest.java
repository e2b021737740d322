package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colour is shown where it is wanted, and no variable that is empty speaks against it. */
class OutputOptionsTest {

    @TempDir
    Path folder;

    @Test
    void variableThatSaysSomethingSwitchesColourOffAndAnEmptyOneDoesNot() {
        assertThat(OutputOptions.isColourful(Map.of())).isTrue();
        assertThat(OutputOptions.isColourful(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(OutputOptions.isColourful(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(OutputOptions.isColourful(Map.of("NO_COLOR", "0"))).isFalse();
    }

    @Test
    void optionGoesBeforeTheTerminal() {
        SmallArchive archive = SmallArchive.in(folder).withBinary("seeds/noise.txt");
        assertThat(Run.on(archive, "check", "--color", "always").err()).contains("\u001b[1;31merror\u001b[0m");
        assertThat(Run.on(archive, "check", "--color", "never").err()).doesNotContain("\u001b");
    }
}
