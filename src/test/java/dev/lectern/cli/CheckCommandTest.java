package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern check} reads everything, writes nothing and takes warnings seriously. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void soundArchivePassesAndNothingIsWritten() {
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches("(\\d+ notes? .*\\R)?2 articles · 1 term · .* s → \\d+ files checked, none written\\R");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void warningFailsTheCheckAndNothingIsWritten() {
        archive.with("seeds/tunnel.txt.meta.yaml", "title: No such seed\n");
        SortedMap<String, String> before = Tree.hashes(folder);
        Run run = Run.on(archive, "check");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("seeds/tunnel.txt.meta.yaml: warning: ", "[meta-orphan]");
        assertThat(run.out()).startsWith("failed: 1 warning").contains("\n2 articles · ");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void oneOfAThingIsSaidInTheSingular() {
        archive.withBinary("seeds/ferry.txt");
        assertThat(Run.on(archive, "check").out())
                .startsWith("failed: 1 error, 1 note (-v shows it)\n1 article · 1 term · 1 mention · ");
    }

    @Test
    void placesAreThoseOfTheSource() {
        archive.with(
                "seeds/lock.html",
                "<!doctype html>\n<html lang=\"en\"><head><title>The lock</title></head><body><article>\n"
                        + "<h1>The lock of Harrow is to be mended</h1>\n<p>The council of Harrow decided on Thursday to mend <b>the</b>\n"
                        + "old lock. Mr. Hale &amp; Sons will do the work, and nobody was asked about the noise.</p>\n"
                        + "<p>Boats will wait in the basin until the work is done, which may well be a year from now or two.</p>\n"
                        + "</article></body></html>\n");
        assertThat(Run.on(archive, "check", "-v").err())
                .contains("seeds/lock.html:5:14: note: space at which no line should break: \"Mr. Hale\"");
    }

    @Test
    void aSpaceThatTheMarkupKeepsFromBreakingIsNoFault() {
        archive.with(
                "seeds/lock.html",
                "<!doctype html>\n<html lang=\"en\"><head><title>The lock</title></head><body><article>\n"
                        + "<h1>The lock of Harrow is to be mended</h1>\n<p>The council of Harrow decided on Thursday to mend the\n"
                        + "old lock. Mr.&nbsp;Hale will do the work, on 2&#160;May, and nobody was asked about the noise.</p>\n"
                        + "<p>Boats will wait in the basin until the work is done, which may well be a year from now or two.</p>\n"
                        + "</article></body></html>\n");
        assertThat(Run.on(archive, "check", "-v").err()).doesNotContain("lock.html:5:14");
    }

    @Test
    void pagesOfTheWebAreAskedForWhenThatIsWantedAndTheAnswersKept() {
        archive.with("seeds/bridge.txt.meta.yaml", "url: http://localhost/bridge\n");
        assertThat(Run.on(archive, "check").out()).doesNotContain("link checked");
        assertThat(folder.resolve(".lectern")).doesNotExist();
        assertThat(Run.on(archive, "check", "--external").out()).contains("; 1 link checked, 0 cached");
        assertThat(Run.on(archive, "check", "--external").out()).contains("; 0 links checked, 1 cached");
        assertThat(archive.text(".lectern/.gitignore")).isEqualTo("*\n");
        assertThat(archive.text(".lectern/links.tsv")).contains("http://localhost/bridge");
    }

    @Test
    void addressOfTheSiteMayBeGivenAsInABuild() {
        Run run = Run.on(archive, "check", "-b", "no address");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--base-url", "\"no address\"");
        assertThat(Run.on(archive, "check", "-b", "https://example.org/papers/").status())
                .isZero();
    }

    @Test
    void quietCheckSaysOnlyWhatIsWrong() {
        assertThat(Run.on(archive, "check", "-q")).isEqualTo(new Run(0, "", ""));
        archive.withBinary("seeds/noise.txt");
        Run run = Run.on(archive, "check", "-q");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[seed-binary]");
    }
}
