package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lectern.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lectern completion}: a shell that has read the script completes what the command has. */
class CompletionCommandTest {

    @TempDir
    Path folder;

    @Test
    void scriptIsTheSameEachTimeAndServesBothShells() {
        String script = Run.of("completion").out();
        assertThat(script).startsWith("#!/usr/bin/env bash\n").doesNotContain("\r");
        assertThat(Run.of("completion", "zsh").out()).isEqualTo(script);
        assertThat(Run.of("completion", "fish").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'bu', 'build'",
        "'init --gi', '--github'",
        "'new ', 'article term note help'",
        "'build --stri', '--strict'",
        "'config --format ', 'yaml json'",
        "'build --color ne', 'never'",
        "'explain seed-tw', 'seed-twin'",
        "'list orph', 'orphans'",
        "'new term --kind per', 'person'"
    })
    void bashCompletes(String typed, String offered) throws IOException {
        assumeThat(Tool.named("bash")).as("bash is not on the path").isPresent();
        Path script = Files.writeString(
                folder.resolve("lectern_completion"), Run.of("completion").out());
        Path asked = Files.writeString(folder.resolve("ask.bash"), """
                set -e
                source "$1"
                compopt() { :; }
                COMP_LINE="lectern $2"
                read -r -a COMP_WORDS <<<"$COMP_LINE"
                if [[ $COMP_LINE == *' ' ]]; then COMP_WORDS+=(''); fi
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_lectern
                echo "${COMPREPLY[*]}"
                """);
        Tool.Ended ended = Tool.run(folder, Map.of(), List.of("bash", asked.toString(), script.toString(), typed));
        assertThat(ended.said().strip().split("\\s+")).as(ended.said()).containsExactlyInAnyOrder(offered.split(" "));
    }

    @Test
    void scriptParses() throws IOException {
        assumeThat(Tool.named("bash")).as("bash is not on the path").isPresent();
        Path script = Files.writeString(
                folder.resolve("lectern_completion"), Run.of("completion").out());
        assertThat(Tool.run(folder, Map.of(), List.of("bash", "-n", script.toString())))
                .isEqualTo(new Tool.Ended(0, ""));
    }
}
