package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SampleCopy;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same archive gives the same bytes, whatever the machine is like. */
class ReproducibilityIT {

    private static SortedMap<String, String> expected = new TreeMap<>();

    @BeforeAll
    static void buildOnce(@TempDir Path folder) {
        expected = made(Jar.with(), SampleCopy.into(folder.resolve("first")));
    }

    static Stream<Arguments> machines() {
        return Stream.of(
                Arguments.of("another day's run", Jar.with()),
                Arguments.of("Turkish letters", Jar.with("-Duser.language=tr", "-Duser.country=TR")),
                Arguments.of(
                        "Arabic digits",
                        Jar.with("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab")),
                Arguments.of("no locale at all", Jar.with().where("LC_ALL", "C")),
                Arguments.of("an old encoding", Jar.with("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII")),
                Arguments.of("the last time zone", Jar.with("-Duser.timezone=Pacific/Kiritimati")),
                Arguments.of("one processor", Jar.with("-XX:ActiveProcessorCount=1")),
                Arguments.of("sixteen processors", Jar.with("-XX:ActiveProcessorCount=16")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void anotherMachineMakesTheSameBytes(String name, Jar jar, @TempDir Path folder) {
        assertThat(Tree.differences(made(jar, SampleCopy.into(folder.resolve("another place"))), expected))
                .isEmpty();
    }

    @Test
    void orderOfFilesOnTheDiskDoesNotMatter(@TempDir Path folder) {
        assertThat(Tree.differences(made(Jar.with(), SampleCopy.backwardsInto(folder)), expected))
                .isEmpty();
    }

    @Test
    void buildOverAnOldSiteGivesTheSameBytes(@TempDir Path folder) {
        Path archive = SampleCopy.into(folder);
        made(Jar.with(), archive);
        assertThat(Tree.differences(made(Jar.with(), archive), expected)).isEmpty();
    }

    @Test
    void siteThatMavenBuiltIsThatSiteToo() {
        Path site = Path.of(System.getProperty("lectern.site", "target/site"));
        SortedMap<String, String> withoutLock = new TreeMap<>(expected);
        withoutLock.remove("lectern.lock");
        assertThat(Tree.differences(Tree.hashes(site), withoutLock)).isEmpty();
    }

    private static SortedMap<String, String> made(Jar jar, Path archive) {
        jar.build(archive);
        SortedMap<String, String> made = Tree.hashes(archive.resolve("target/site"));
        made.put(
                "lectern.lock",
                String.valueOf(Tree.hashes(archive.resolve("seeds")).get("lectern.lock")));
        assertThat(made).hasSizeGreaterThan(10);
        return made;
    }
}
