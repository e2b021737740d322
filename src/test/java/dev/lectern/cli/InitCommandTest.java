package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.config.ConfigKey;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern init}: an archive from nothing, and never at the cost of a file. */
class InitCommandTest {

    private static final Pattern ANTRUN =
            Pattern.compile("<artifactId>maven-antrun-plugin</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    Path folder;

    @Test
    void archiveIsCompleteAndSaysWhatToDoNextInThreeLines() {
        Run run = init();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        ".gitignore",
                        "README.md",
                        "seeds/glossary/gasworks.md",
                        "seeds/the-lamplighter-of-quill-street.txt",
                        "site-config.schema.json",
                        "site-config.yaml");
        assertThat(run.out().lines().skip(1))
                .hasSize(3)
                .anyMatch(line -> line.contains("lectern build --source "))
                .anyMatch(line -> line.contains("index.html"))
                .anyMatch(line -> line.contains("lectern new article"));
    }

    @Test
    void archiveIsBuiltAtOnceWithoutAComplaint() {
        init();
        Run check = Run.of("check", "--verbose", "--source", archive().toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        Run build = Run.of("build", "--source", archive().toString());
        assertThat(build.out()).startsWith("1 article · 1 term · 2 mentions");
        assertThat(archive().resolve("target/site/articles/the-lamplighter-of-quill-street.html"))
                .exists();
    }

    @Test
    void sampleShowsWhatCleaningIs() {
        init();
        Run inspect = Run.of("inspect", "the-lamp", "--source", archive().toString());
        assertThat(inspect.out()).contains("share-widget", "vote-widget", "Ada Quill", "1911-10-14");
    }

    @Test
    void configurationIsNamedAfterTheFolderAndNamesEveryKey() throws IOException {
        init();
        String config = Files.readString(archive().resolve("site-config.yaml"));
        assertThat(config).startsWith("# yaml-language-server: $schema=site-config.schema.json\n");
        assertThat(config).contains("\ntitle: \"Letters of a town\"\n");
        for (ConfigKey key : ConfigKey.values()) {
            assertThat(config).containsPattern("(?m)^ *(# )?" + Pattern.quote(key.word()) + ":");
        }
        assertThat(Files.readString(archive().resolve("site-config.schema.json")))
                .isEqualTo(Run.of("config", "--schema").out());
    }

    @Test
    void everyCommentedKeyMayBeTakenAtItsWord() throws IOException {
        init("--empty");
        Path config = archive().resolve("site-config.yaml");
        String said = Files.readString(config)
                .replaceAll("(?m)^( *)# (?!yaml-)([a-z-]+:)( .*)?$", "$1$2$3")
                .replaceAll("(?m)^(base-url|introduction):$", "# $0");
        Files.writeString(config, said);
        Run run = Run.of("config", "--source", archive().toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("# from site-config.yaml:");
    }

    @Test
    void everyFileInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Files.createDirectories(archive());
        Files.writeString(archive().resolve("pom.xml"), "mine");
        Files.writeString(archive().resolve("site-config.yaml"), "title: Mine\n");
        Run run = init("--maven");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("pom.xml: error: the file is there already", "site-config.yaml: error:")
                .doesNotContain(".gitignore");
        assertThat(files()).containsExactlyInAnyOrder("pom.xml", "site-config.yaml");
        assertThat(Files.readString(archive().resolve("pom.xml"))).isEqualTo("mine");
    }

    @Test
    void readmeAndGitignoreThatAreThereAreKept() throws IOException {
        Files.createDirectories(archive());
        Files.writeString(archive().resolve("README.md"), "mine");
        Files.writeString(archive().resolve(".gitignore"), "*.class\n");
        Run run = init();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(archive().resolve("README.md"))).isEqualTo("mine");
        assertThat(Files.readString(archive().resolve(".gitignore"))).isEqualTo("*.class\n");
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains(": 4 files: ") && !line.contains("README"))
                .contains("Kept:  README.md, .gitignore; let .gitignore name target/ and .lectern/");
    }

    @Test
    void pathsAreShownAsAShellTakesThem() {
        Run run = Run.of("init", folder.resolve("two words").toString());
        assertThat(run.out())
                .contains("open '" + folder.resolve("two words/target/site/index.html") + "'")
                .contains("--source '" + folder.resolve("two words") + "'");
    }

    @Test
    void fileWhereAFolderMustBeIsInTheWayToo() throws IOException {
        Files.createDirectories(archive());
        Files.writeString(archive().resolve("seeds"), "no folder");
        Run run = init();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("seeds: error: a file stands where a folder must be");
        assertThat(files()).containsExactly("seeds");
    }

    @Test
    void articlesThatAreThereStayAndNoSampleIsAdded() throws IOException {
        Path seeds = Files.createDirectories(archive().resolve("seeds"));
        Files.writeString(seeds.resolve("mine.txt"), "Mine\n\nA text of some words that I saved long ago.\n");
        assertThat(init().status()).isZero();
        assertThat(files())
                .contains("seeds/mine.txt", "site-config.yaml")
                .noneMatch(file -> file.contains("lamplighter"));
    }

    @Test
    void emptyArchiveIsBuiltToo() {
        assertThat(init("--empty").status()).isZero();
        assertThat(files()).noneMatch(file -> file.startsWith("seeds/"));
        Run build = Run.of("build", "--source", archive().toString());
        assertThat(build.err()).isEmpty();
        assertThat(build.status()).isZero();
    }

    @Test
    void mavenIsGivenThePluginOfThisBuildAndGitHubItsWorkflow() throws IOException {
        Run run = init("--github");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("dev.lectern:lectern ", "must be in Maven Central");
        String pom = Files.readString(archive().resolve("pom.xml"));
        assertThat(pom).contains("<artifactId>letters-of-a-town</artifactId>").doesNotContain("@");
        assertThat(antrun(pom)).isEqualTo(antrun(Files.readString(Path.of("pom.xml"))));
        assertThat(archive().resolve(".github/workflows/pages.yml"))
                .hasSameTextualContentAs(Path.of(".github/workflows/pages.yml"));
    }

    private static String antrun(String pom) {
        return ANTRUN.matcher(pom)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Run init(String... more) {
        String[] arguments = Stream.concat(Stream.of("init", archive().toString()), Arrays.stream(more))
                .toArray(String[]::new);
        return Run.of(arguments);
    }

    private Path archive() {
        return folder.resolve("letters-of-a-town");
    }

    private List<String> files() {
        return Tree.files(archive()).stream()
                .map(file -> archive().relativize(file).toString().replace('\\', '/'))
                .toList();
    }
}
