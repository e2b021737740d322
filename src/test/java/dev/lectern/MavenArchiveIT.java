package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn package} builds an archive that is a project of its own, from what would be published, without a network. */
class MavenArchiveIT {

    private static final Pattern VERSION = Pattern.compile("<artifactId>lectern</artifactId>\\s*<version>([^<]+)<");

    /** Lectern comes from a repository that holds it alone; all else from the one that this build filled. */
    private static final String SETTINGS = """
            <settings>
              <mirrors>
                <mirror><id>at-hand</id><mirrorOf>*,!published</mirrorOf><url>%s</url></mirror>
              </mirrors>
              <profiles>
                <profile>
                  <id>published</id>
                  <pluginRepositories>
                    <pluginRepository><id>published</id><url>%s</url></pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles><activeProfile>published</activeProfile></activeProfiles>
            </settings>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        assumeThat(Tool.named("mvn", "mvn.cmd"))
                .as("mvn is not on the path, so that nobody knows whether it builds an archive")
                .isPresent();
        String version = VERSION.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        Path published = Files.createDirectories(folder.resolve("published/dev/lectern/lectern/" + version));
        Path jar = Jar.path().resolveSibling("lectern-" + version + ".jar");
        Files.copy(jar, published.resolve(jar.getFileName()));
        Files.copy(Path.of("pom.xml"), published.resolve("lectern-" + version + ".pom"));
        Path repository =
                Path.of(System.getProperty("lectern.repository", System.getProperty("user.home") + "/.m2/repository"));
        Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.replaceFirst("%s", repository.toUri().toString())
                        .replaceFirst("%s", folder.resolve("published").toUri().toString()));
    }

    @Test
    void archiveFromNothingIsBuilt() {
        Jar.with().run(0, List.of("init", archive().toString(), "--maven"));
        Tool.Ended ended = build();
        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains("1 article · 1 term");
        assertThat(archive().resolve("target/site/articles/the-lamplighter-of-quill-street.html"))
                .exists();
    }

    @Test
    void seedThatCannotBeReadFailsTheBuildAfterTheRestWasWritten() throws IOException {
        Jar.with().run(0, List.of("init", archive().toString(), "--maven"));
        Files.write(archive().resolve("seeds/broken.txt"), new byte[] {0, 1, 2, 3, 0, 0});
        Tool.Ended ended = build();
        assertThat(ended.status()).isNotZero();
        assertThat(ended.said()).contains("seeds/broken.txt: error:", "BUILD FAILURE");
        assertThat(archive().resolve("target/site/index.html")).exists();
    }

    private Path archive() {
        return folder.resolve("an archive");
    }

    private Tool.Ended build() {
        return Tool.run(
                archive(),
                Map.of(
                        "JAVA_HOME", Optional.of(System.getProperty("java.home")),
                        "MAVEN_OPTS", Optional.of("-XX:TieredStopAtLevel=1"),
                        "MAVEN_ARGS", Optional.empty()),
                List.of(
                        Tool.named("mvn", "mvn.cmd").orElseThrow().toString(),
                        "-B",
                        "-s",
                        folder.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + folder.resolve("repository"),
                        "package"));
    }
}
