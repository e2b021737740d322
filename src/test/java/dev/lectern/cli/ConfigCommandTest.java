package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.testing.Golden;
import dev.lectern.testing.SmallArchive;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lectern config} shows what is in force, which may come from the file, a variable or an option. */
class ConfigCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
        archive.with("site-config.yaml", """
                title: "Colon: and # sign"
                introduction: |
                  A first paragraph of the introduction, which is so long that it needs a line or two of its own to
                  be written down.

                  A second.
                pages:
                  indexing: true
                """);
    }

    @Test
    void everyValueIsShownWithThePlaceItComesFrom() {
        Run run = Run.on(archive, "config", "--set", "pages.typography=false");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("# from site-config.yaml:1:8\ntitle: \"Colon: and # sign\"\n")
                .contains("# by default\nlanguage: \"en\"\n")
                .contains("  # from site-config.yaml:8:13\n  indexing: true\n")
                .contains("  # from --set pages.typography\n  typography: false\n");
    }

    @Test
    void whatIsShownIsAConfigurationThatSaysTheSame() {
        String shown = withoutOrigins(Run.on(archive, "config").out());
        archive.with("site-config.yaml", shown);

        assertThat(withoutOrigins(Run.on(archive, "config").out())).isEqualTo(shown);
        assertThat(Run.on(archive, "config").out()).contains("  A second.\n", "title: \"Colon: and # sign\"");
    }

    @Test
    void verdictsOnProblemsAreShownByTheirCodes() {
        archive.with("site-config.yaml", "checks:\n  \"seed-t*\": error\n  seed-copied: ignore\n");
        assertThat(Run.on(archive, "config").out())
                .contains("# from site-config.yaml:2:3\nchecks:\n  seed-copied: ignore\n  seed-too-large: error\n");
        assertThat(Run.on(archive, "config", "--format", "json").out()).contains("\"seed-copied\": \"ignore\"");
    }

    @Test
    void theSameIsThereForMachines() {
        assertThat(Run.on(archive, "config", "--format", "json").out())
                .contains("\"pages.indexing\": {\"value\": true, \"origin\": \"site-config.yaml:8:13\"}")
                .contains("\"language\": {\"value\": \"en\", \"origin\": null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pages.indexng=true   | --set pages.indexng: error: "pages.indexng" is not a known key | did you mean "pages.indexing"?
                    pages=true           | --set pages: error: "pages" is a section and has no value of its own     | set a key in it: pages.indexing, pages.search, pages.typography
                    checks=ignore        | --set checks: error: "checks" is a section and has no value of its own   | set a key in it: checks.<code>
                    checks.seed-copid=note | --set checks.seed-copid: error: "seed-copid" is not a known code     | did you mean "seed-copied"?
                    pages.indexing=maybe | --set pages.indexing: error: indexing "maybe" is not a flag    | write true or false
                    """)
    void anOptionThatSetsNothingIsWrongUsage(String option, String message, String hint) {
        Run run = Run.on(archive, "config", "--set", option);

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(message, hint);
    }

    @Test
    void variablesSetKeysAndOptionsGoBeforeThem() {
        ArchiveOptions options = new ArchiveOptions();

        assertThat(options.overrides(Map.of(
                        "LECTERN_PAGES_INDEXING",
                        "true",
                        "LECTERN_BASEURL",
                        "x",
                        "HOME",
                        "/",
                        "LECTERN_CHECKS_SEED_COPIED",
                        "note")))
                .containsExactly(
                        new ConfigOverride("baseurl", "x", "LECTERN_BASEURL"),
                        new ConfigOverride("checks.seed-copied", "note", "LECTERN_CHECKS_SEED_COPIED"),
                        new ConfigOverride("pages.indexing", "true", "LECTERN_PAGES_INDEXING"));
        assertThat(Arrays.stream(ConfigKey.values()).map(ConfigKey::variable))
                .doesNotHaveDuplicates()
                .contains("LECTERN_BASE_URL");
    }

    @Test
    void thePublishedSchemaIsThatOfTheKeys() {
        Golden.matches(
                Path.of("src/docs/site-config.schema.json"),
                Run.on(archive, "config", "--schema").out());
    }

    private static String withoutOrigins(String shown) {
        return shown.replaceAll("(?m)^ *# (from .*|by default)\n", "");
    }
}
