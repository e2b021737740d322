package dev.lectern.stage.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void makeArchive() throws IOException {
        scene = Scene.in(folder);
    }

    @Test
    void secondBuildIsToldThatAnotherIsRunning() throws IOException {
        try (Draft first = scene.begin(Disk.REAL)) {
            first.put(Scene.file("index.html", "first"));
            assertThat(SiteWriterTest.problems(() -> scene.build(Map.of("index.html", "second"))))
                    .containsExactly(Diagnostic.error(
                            "build-running",
                            dev.lectern.model.diagnostic.Location.of("target/site"),
                            "another build is running (process %d)"
                                    .formatted(ProcessHandle.current().pid()),
                            "wait until it is done and build again"));
            first.commit();
        }
        assertThat(scene.site()).isEqualTo(Map.of("index.html", "first"));
        assertThat(scene.besideTheSite()).containsExactly("site");
    }

    @Test
    void buildInAnotherProcessIsToldSoToo() throws Exception {
        try (Draft first = scene.begin(Disk.REAL)) {
            assertThat(scene.besideTheSite()).containsExactly(".site.lock");
            assertThat(SiteWriterTest.problems(() -> scene.build(Map.of()))).hasSize(1);
            assertThat(buildElsewhere())
                    .isEqualTo("another build is running (process %d)"
                            .formatted(ProcessHandle.current().pid()));
            first.commit();
        }
        assertThat(buildElsewhere()).isEqualTo("built");
    }

    /** Builds in a process of its own. */
    private String buildElsewhere() throws Exception {
        String classes = Path.of(SiteWriter.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + java.io.File.pathSeparator
                + Path.of(BuildLockTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        BuildElsewhere.class.getName(),
                        scene.archive().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    /** The other process. */
    static final class BuildElsewhere {
        private BuildElsewhere() {}

        public static void main(String[] arguments) throws IOException {
            String said = "built";
            try (Draft draft = new SiteWriter().begin(Path.of("target/site"), Path.of(arguments[0]))) {
                draft.commit();
            } catch (LecternException refused) {
                said = String.valueOf(refused.getMessage());
            }
            System.out.write(said.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    @Test
    void lockFileOfADeadBuildIsNoLock() throws IOException {
        scene.place("target/.site.lock", "999999 1\n");
        scene.build(Map.of("index.html", "x"));
        assertThat(scene.besideTheSite()).containsExactly("site");
    }

    @Test
    void buildsAtOnceLeaveOneWholeSite() throws Exception {
        ExecutorService builders = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 50; round++) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int builder = 0; builder < 4; builder++) {
                String text = round + "/" + builder;
                results.add(builders.submit(() -> builds(Map.of("index.html", text, "a/b.html", text))));
            }
            int done = 0;
            for (Future<Boolean> result : results) {
                done += get(result) ? 1 : 0;
            }
            assertThat(done).as("round %d", round).isPositive();
            assertThat(scene.site()).hasSize(3);
            assertThat(scene.site().get("index.html")).isEqualTo(scene.site().get("a/b.html"));
            assertThat(List.of(".site.previous", "site")).containsAll(scene.besideTheSite());
        }
        builders.shutdown();
    }

    private boolean builds(Map<String, String> site) {
        try {
            scene.build(site);
            return true;
        } catch (LecternException refused) {
            assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly("build-running");
            return false;
        }
    }

    private static boolean get(Future<Boolean> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }
}
