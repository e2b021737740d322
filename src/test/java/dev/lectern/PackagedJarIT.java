package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SmallArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar is small, holds only what the list of dependencies names, and runs by itself. */
class PackagedJarIT {

    private static final long MOST_BYTES = 6_500_000;

    private static final List<String> ROOMS = List.of(
            "dev/lectern/",
            "picocli/",
            "io/pebbletemplates/pebble/",
            "org/unbescape/",
            "org/jsoup/",
            "com/vladsch/flexmark/",
            "org/jetbrains/annotations/",
            "org/intellij/lang/annotations/",
            "org/snakeyaml/engine/",
            "org/mozilla/universalchardet/",
            "org/tartarus/snowball/",
            "org/jspecify/annotations/",
            "org/slf4j/");

    @Test
    void itIsSmall() throws IOException {
        assertThat(Files.size(Jar.path())).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void everyClassBelongsToAProjectThatIsKnown() throws IOException {
        try (JarFile jar = new JarFile(Jar.path().toFile())) {
            assertThat(jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(name ->
                            assertThat(ROOMS).anyMatch(name.replaceFirst("^META-INF/versions/\\d+/", "")::startsWith));
        }
    }

    @Test
    void itKnowsItsVersionAndHoldsTheBuiltInTheme() throws IOException {
        assertThat(Jar.with().run(0, List.of("--version"))).matches("(?s)lectern \\d+\\.\\d+\\.\\d+.*");
        try (JarFile jar = new JarFile(Jar.path().toFile())) {
            assertThat(jar.getEntry("dev/lectern/templates/article.peb")).isNotNull();
        }
    }

    @Test
    void itSaysNothingButItsOwnWords() {
        String said = Jar.with().run(2, List.of("build", "--sorce", "x"));
        assertThat(said).startsWith("lectern build: error: ").doesNotContain("SLF4J", "WARNING");
    }

    @Test
    void anArchiveNamedFromItsParentIsBuiltAndCleanedInItself(@TempDir Path parent) {
        SmallArchive.in(parent.resolve("papers"));
        String said = Jar.with().runIn(parent, 0, List.of("build", "--source", "papers"));
        assertThat(said)
                .contains(Path.of("papers", "target", "site", "index.html").toString());
        assertThat(parent.resolve("papers/target/site/index.html")).exists();
        assertThat(parent.resolve("papers/papers")).doesNotExist();
        Jar.with().runIn(parent, 0, List.of("clean", "--source", "papers"));
        assertThat(parent.resolve("papers/target/site")).doesNotExist();
    }
}
