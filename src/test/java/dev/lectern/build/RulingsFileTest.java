package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.source.Setting;
import dev.lectern.stage.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the editor says of ties in {@code seeds/ties.yaml}. */
class RulingsFileTest {

    @TempDir
    Path archive;

    @Test
    void everyRulingIsRead() throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        RulingsFile file = RulingsFile.of(written("""
                        confirm: [{tie: t-01}]
                        silence: [{tie: tie_02, reason: another mission}, {account: killed-03}, {phrase: media outlets}]
                        rename: [{account: killed-04, subject: people killed in January}]
                        """), problems::add);

        assertThat(problems).isEmpty();
        assertThat(file.rulings().confirmed()).containsExactly("t-01");
        assertThat(file.rulings().silenced()).containsExactlyInAnyOrder("t-02", "killed-03");
        assertThat(file.rulings().phrases()).containsExactly("media outlets");
        assertThat(file.rulings().subjects()).containsEntry("killed-04", "people killed in January");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    silence: [{reason: dull}]        | setting-missing
                    rename: [{account: killed-04}]   | setting-missing
                    confirm: [t-01]                  | setting-wrong-type
                    mute: [{tie: t-01}]              | setting-unknown
                    confirm: [{tei: t-01, tie: t-2}] | setting-unknown
                    """)
    void aRulingThatSaysNothingIsTold(String yaml, String code) throws IOException {
        List<Diagnostic> problems = new ArrayList<>();
        RulingsFile.of(written(yaml), problems::add);

        assertThat(problems).extracting(Diagnostic::code).containsExactly(code);
    }

    private Setting.Mapping written(String yaml) throws IOException {
        Files.createDirectories(archive.resolve("seeds"));
        Files.writeString(archive.resolve("seeds/ties.yaml"), yaml);
        return new SeedReader().read(archive).rulings();
    }
}
