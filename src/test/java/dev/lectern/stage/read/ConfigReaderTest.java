package dev.lectern.stage.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.model.config.Introduction;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    private final ConfigReader reader = new ConfigReader(ChecksReaderTest::codes);

    @TempDir
    Path archive;

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n", "title:\nlanguage: ~\n", "---\n"})
    void whatIsNotSaidIsTheDefault(String yaml) throws IOException {
        Files.writeString(archive.resolve("site-config.yaml"), yaml);

        assertThat(reader.read(archive, Optional.empty(), List.of()).config()).isEqualTo(SiteConfig.DEFAULT);
    }

    @Test
    void archiveWithoutConfigurationHasTheDefaults() {
        assertThat(reader.read(archive, Optional.empty(), List.of()).config()).isEqualTo(SiteConfig.DEFAULT);
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Files.writeString(
                archive.resolve("other.yaml"),
                "title: 2022\nsubtitle: A\n  subtitle\nlanguage: KK-cyrl\nbase-url: http://example.org/x\n"
                        + "editor: E\nintroduction: |\n  One.\n\n  Two.\npages:\n  indexing: true\n  search: false\n  typography: false\n");

        assertThat(reader.read(archive, Optional.of(Path.of("other.yaml")), List.of())
                        .config())
                .isEqualTo(new SiteConfig(
                        "2022",
                        "A subtitle",
                        "kk-Cyrl",
                        Optional.of("http://example.org/x/"),
                        Optional.of("E"),
                        new Introduction("One.\n\nTwo.", Location.of("other.yaml", 8)),
                        true,
                        false,
                        false,
                        Severities.AS_FOUND));
    }

    @Test
    void introductionMayStandInAFileOfTheArchive() throws IOException {
        Files.createDirectory(archive.resolve("texts"));
        Files.writeString(archive.resolve("texts/hello.md"), "# Hello\n\nReader.\n");
        Files.writeString(archive.resolve("site-config.yaml"), "introduction: {file: texts/hello.md}");

        assertThat(reader.read(archive, Optional.empty(), List.of()).config().introduction())
                .isEqualTo(new Introduction("# Hello\n\nReader.\n", Location.of("texts/hello.md", 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {file: none.md}        | site-config.yaml:1:22 | introduction-missing
                    {file: ../outside.md}  | site-config.yaml:1:22 | introduction-missing
                    {flie: hello.md}       | site-config.yaml:1:16 | setting-unknown
                    {}                     | site-config.yaml:1:15 | setting-missing
                    {file: texts}          | texts                 | file-unreadable
                    {file: picture.png}    | picture.png           | file-binary
                    [One, two]             | site-config.yaml:1:15 | setting-wrong-type
                    """)
    void faultOfTheIntroductionIsLocated(String value, String place, String code) throws IOException {
        Files.createDirectory(archive.resolve("texts"));
        Files.write(archive.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(archive.resolve("site-config.yaml"), "introduction: " + value);

        assertThatThrownBy(
                        () -> reader.read(archive, Optional.empty(), List.of()).config())
                .isInstanceOfSatisfying(
                        LecternException.class,
                        stopped -> assertThat(stopped.diagnostics())
                                .anySatisfy(fault -> assertThat(fault.location() + " " + fault.code())
                                        .isEqualTo(place + " " + code)));
    }

    @Test
    void namedConfigurationMustExist() {
        assertThatThrownBy(() -> reader.read(archive, Optional.of(Path.of("none.yaml")), List.of())
                        .config())
                .isInstanceOfSatisfying(
                        LecternException.class,
                        stopped -> assertThat(stopped.diagnostics())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.code()).isEqualTo("config-missing")));
    }

    @Test
    void namedConfigurationMayLieOutsideTheArchive(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("c.yaml"), "title: Elsewhere");

        assertThat(reader.read(archive, Optional.of(elsewhere.resolve("c.yaml")), List.of())
                        .config()
                        .title())
                .isEqualTo("Elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/a/, https://example.org/a/",
        "http://localhost:8080/x, http://localhost:8080/x/",
        "https://bücher.example/мұра, https://xn--bcher-kva.example/%D0%BC%D2%B1%D1%80%D0%B0/"
    })
    void baseAddressEndsInASlashAndIsAscii(String written, String read) {
        assertThat(Formats.baseUrl(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "/archive/",
                "ftp://example.org/",
                "https://",
                "https://example.org/?q=1",
                "https://example.org/#top",
                "https://me:pw@example.org/",
                "javascript:alert(1)",
                "https://a b/"
            })
    void whatIsNoAbsoluteAddressIsRefused(String written) {
        assertThat(Formats.baseUrl(written)).isEmpty();
    }

    @Test
    void configurationOfThisArchiveIsInOrder() {
        SiteConfig config =
                reader.read(Path.of(""), Optional.empty(), List.of()).config();

        assertThat(config.title()).isEqualTo("Kazakhstan, January 2022");
        assertThat(config.introduction().markdown())
                .startsWith("On 2 January 2022")
                .contains("[csto]: csto");
    }
}
