package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.stage.write.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Injures a build at every change it makes to the disk; after each injury the site is the old or the new one. */
class KillTortureTest {

    private static final Map<String, String> OLDER =
            Map.of("index.html", "older", "articles/a.html", "A", "articles/b.html", "B", "x", "file", "z", "same");
    private static final Map<String, String> OLD =
            Map.of("index.html", "old", "articles/a.html", "A", "articles/c.html", "C", "x/y", "folder", "z", "same");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new", "articles/a.html", "A2", "articles/b.html", "B", "x", "file", "z", "same");
    private static final Map<String, String> THEIRS =
            Map.of("CNAME", "example.org", ".git/HEAD", "ref", "articles/mine.txt", "mine");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "FAILS_ONCE, 0", "FAILS_ONCE, 1", "FAILS_ONCE, 2",
        "STAYS_FULL, 0", "STAYS_FULL, 1", "STAYS_FULL, 2",
        "DIES, 0", "DIES, 1", "DIES, 2",
        "DIES_HALFWAY, 0", "DIES_HALFWAY, 1", "DIES_HALFWAY, 2"
    })
    void siteIsWholeWhateverHappensWherever(Fault fault, int buildsBefore) throws IOException {
        int missing = 0;
        int points = 0;
        for (FaultyDisk disk = new FaultyDisk(fault, 1); ; disk = new FaultyDisk(fault, points + 1)) {
            Scene scene = sceneAfter(buildsBefore);
            SortedMap<String, String> before = scene.site();
            SortedMap<String, String> inputs = scene.inputs();
            boolean done = injure(scene, disk);
            if (disk.struck().isEmpty()) {
                break;
            }
            points++;
            String where = "change %d, %s".formatted(points, disk.struck());
            SortedMap<String, String> after = scene.site();
            if (after.isEmpty() && buildsBefore > 0) {
                missing++;
                assertThat(disk.struck()).as(where).isEqualTo("rename .site.next to site");
                assertThat(fault).as(where).isIn(Fault.DIES, Fault.DIES_HALFWAY);
            } else {
                assertThat(after).as(where).isIn(before, expected(NEW, buildsBefore));
            }
            if (done) {
                assertThat(after).as(where).isEqualTo(expected(NEW, buildsBefore));
            } else if (fault == Fault.FAILS_ONCE || fault == Fault.STAYS_FULL) {
                assertThat(scene.besideTheSite()).as(where).doesNotContain(".site.next");
            }
            assertThat(scene.inputs()).as(where).isEqualTo(inputs);
            assertHeals(scene, buildsBefore, where);
        }
        assertThat(points).isGreaterThan(10);
        assertThat(missing).isEqualTo(fault.name().startsWith("DIES") && buildsBefore > 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "3", "4"})
    void siteIsOneThatWasBuiltHoweverManyBuildsDie(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Scene scene = sceneAfter(1);
        SortedMap<String, String> live = scene.site();
        SortedMap<String, String> site = new TreeMap<>();
        for (int round = 0; round < 60; round++) {
            Edits.edit(site, random);
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            FaultyDisk disk = new FaultyDisk(fault, 1 + random.nextInt(40));
            SortedMap<String, String> wanted = withTheirs(site);
            boolean done;
            try {
                scene.build(disk, site);
                done = true;
            } catch (LecternException | FaultyDisk.Death injured) {
                done = false;
            }
            String where = "seed %d, round %d, %s at %s".formatted(seed, round, fault, disk.struck());
            SortedMap<String, String> after = scene.site();
            if (done) {
                assertThat(after).as(where).isEqualTo(wanted);
            } else if (after.isEmpty()) {
                assertThat(Scene.tree(scene.previous())).as(where).containsAllEntriesOf(live);
                scene.begin(Disk.REAL).close();
                after = scene.site();
                assertThat(after).as(where).isEqualTo(live);
            } else {
                assertThat(after).as(where).isIn(live, wanted);
            }
            live = after;
        }
        scene.build(NEW);
        assertThat(scene.site()).isEqualTo(withTheirs(NEW));
        assertThat(scene.besideTheSite()).containsExactly(".site.previous", "site");
    }

    @Test
    void cleaningThatDiesKeepsTheUsersFilesAndCanBeDoneAgain() throws IOException {
        for (int at = 1; ; at++) {
            Scene scene = sceneAfter(2);
            FaultyDisk disk = new FaultyDisk(Fault.DIES, at);
            try {
                scene.clean(disk);
            } catch (FaultyDisk.Death dead) {
                assertThat(scene.site()).as(disk.struck()).containsAllEntriesOf(THEIRS);
            }
            scene.clean(Disk.REAL);
            assertThat(scene.site()).as("after %d changes", at).isEqualTo(Scene.withFolders(THEIRS));
            assertThat(scene.besideTheSite()).containsExactly("site");
            if (disk.struck().isEmpty()) {
                break;
            }
        }
    }

    @Test
    void emptyDraftLeftByADeathIsTakenAsItsOwn() throws IOException {
        Scene scene = sceneAfter(0);
        scene.place("target/.site.next/.lectern-manifest", "");
        scene.build(NEW);
        assertThat(scene.besideTheSite()).containsExactly("site");
        assertThat(scene.site()).isEqualTo(Scene.withFolders(NEW));
    }

    private boolean injure(Scene scene, FaultyDisk disk) {
        try {
            scene.build(disk, NEW);
            return true;
        } catch (LecternException failed) {
            assertThat(failed.kind()).isEqualTo(LecternException.Kind.ENVIRONMENT);
            assertThat(failed.diagnostics()).allSatisfy(said -> {
                assertThat(said.location().file()).startsWith("target");
                assertThat(said.message()).doesNotContain("Exception").doesNotContain("java.");
            });
            return false;
        } catch (FaultyDisk.Death dead) {
            return false;
        }
    }

    private void assertHeals(Scene scene, int buildsBefore, String where) throws IOException {
        scene.build(NEW);
        assertThat(scene.site()).as("the next build after " + where).isEqualTo(expected(NEW, buildsBefore));
        assertThat(List.of(".site.previous", "site")).as(where).containsAll(scene.besideTheSite());
        FaultyDisk idle = FaultyDisk.counting();
        scene.build(idle, NEW);
        assertThat(idle.changes())
                .as("only the lock is taken and given back after " + where)
                .isEqualTo(2);
    }

    private Scene sceneAfter(int builds) throws IOException {
        Scene.removeTree(folder.resolve("archive"));
        Scene scene = Scene.in(java.nio.file.Files.createDirectory(folder.resolve("archive")));
        for (Map<String, String> site : List.of(OLDER, OLD).subList(2 - builds, 2)) {
            scene.build(site);
            for (Map.Entry<String, String> file : THEIRS.entrySet()) {
                scene.place("target/site/" + file.getKey(), file.getValue());
            }
        }
        return scene;
    }

    private static SortedMap<String, String> expected(Map<String, String> site, int buildsBefore) {
        return buildsBefore == 0 ? Scene.withFolders(site) : withTheirs(site);
    }

    private static SortedMap<String, String> withTheirs(Map<String, String> site) {
        SortedMap<String, String> all = new TreeMap<>(site);
        all.putAll(THEIRS);
        return Scene.withFolders(all);
    }
}
