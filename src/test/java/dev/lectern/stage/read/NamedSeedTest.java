package dev.lectern.stage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSeedTest {

    @TempDir
    Path archive;

    @BeforeEach
    void anArchiveOfThree() throws IOException {
        Files.createDirectories(archive.resolve("seeds"));
        for (String name : new String[] {"harbour.txt", "harvest.md", "bridge.txt"}) {
            Files.writeString(archive.resolve("seeds").resolve(name), "Text of " + name + ".");
        }
        Files.write(archive.resolve("seeds/scan.pdf"), new byte[] {1});
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds/harbour.txt", "./seeds/harbour.txt", "harbour.txt", "seeds/harb", "harb"})
    void seedIsNamedByPathByNameOrByBeginning(String given) {
        assertThat(new SeedReader().read(archive, Path.of(given)).articles())
                .extracting((Document document) -> document.file().path())
                .containsExactly("seeds/harbour.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    seeds/harbor.txt | seed-unknown      | did you mean "harbour.txt"?
                    har              | seed-unknown      | which of harbour.txt, harvest.md?
                    seeds            | seed-unknown      | name a file of seeds/, or a beginning of its name that no other has; lectern list articles shows them
                    seeds/scan.pdf   | seed-unknown-kind | articles are read from .txt, .md and .html; a dot before the name hides a file
                    """)
    void whatNamesNoSeedIsToldWithTheNearest(String given, String code, String hint) {
        assertThatThrownBy(() -> new SeedReader().read(archive, Path.of(given)))
                .isInstanceOfSatisfying(
                        LecternException.class,
                        stopped -> assertThat(stopped.diagnostics())
                                .extracting(Diagnostic::code, Diagnostic::hint)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, hint)));
    }
}
