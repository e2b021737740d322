package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that stay follow their archive until they are stopped. */
class FollowingCommandsTest {

    private static final int PATIENCE_IN_TENTHS = 600;

    @TempDir
    private Path folder;

    /** A command that runs beside the test. */
    private static final class Beside implements AutoCloseable {

        private final StringWriter out = new StringWriter();
        private final StringWriter err = new StringWriter();
        private final CompletableFuture<Integer> status = new CompletableFuture<>();
        private final Thread thread;

        Beside(String... arguments) {
            this.thread = new Thread(
                    () -> status.complete(Lectern.run(arguments, new PrintWriter(out), new PrintWriter(err))));
            thread.start();
        }

        String until(String words) throws InterruptedException {
            for (int tries = 0; tries < PATIENCE_IN_TENTHS; tries++) {
                if ((out.toString() + err).contains(words)) {
                    return out.toString() + err;
                }
                Thread.sleep(100);
            }
            throw new AssertionError("it never said " + words + ", but: " + out + err);
        }

        int stopped() throws Exception {
            thread.interrupt();
            return status.get(PATIENCE_IN_TENTHS, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    @Test
    void serveSaysWhereTheSiteIsAndWhatHasChangedAndWhatIsWrong() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Beside serve = new Beside("serve", "--source", folder.toString(), "--port", "0")) {
            assertThat(serve.until("Ctrl-C stops it")).contains("http://127.0.0.1:", "/ · 2 articles · ");
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt") + "\nOne more paragraph.\n");
            assertThat(serve.until("changed · "))
                    .containsPattern("[0-9]{2}:[0-9]{2}:[0-9]{2} seeds/bridge\\.txt changed · [0-9.]+ s");
            archive.with("site-config.yaml", "title: [open\n");
            assertThat(serve.until("[yaml-syntax]")).contains("site-config.yaml:1:8");
            assertThat(serve.stopped()).isZero();
        }
        assertThat(Files.exists(archive.site())).isFalse();
    }

    @Test
    void serveOfNoArchiveIsWrongUsage() {
        Run run = Run.of("serve", "--source", folder.resolve("none").toString(), "--port", "0");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[archive-missing]");
    }

    @Test
    void takenPortIsTold() throws Exception {
        SmallArchive.in(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                Beside serve = new Beside(
                        "serve", "--source", folder.toString(), "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(serve.until("Ctrl-C stops it"))
                    .contains("port " + taken.getLocalPort() + " is taken; this is on ");
            assertThat(serve.stopped()).isZero();
        }
    }

    @Test
    void portThatCannotBeIsWrongUsage() {
        Run run = Run.of("serve", "--port", "70000");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("70000").contains("65535");
    }

    @Test
    void watchBuildsAgainAndItsOwnLockFileIsNoChange() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        Path page = archive.site().resolve("articles/the-bridge-at-harrow-is-to-close-for-a-year.html");
        try (Beside watch = new Beside("watch", "--source", folder.toString())) {
            assertThat(watch.until("index.html")).contains("2 articles");
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            assertThat(watch.until("changed · ")).contains("seeds/bridge.txt changed · ");
            assertThat(page).content().contains("six arches");
            archive.with("seeds/glossary/ferry-company.md", "---\nterm: [\n---\n");
            assertThat(watch.until("the last good site is as it was")).contains("yaml-");
            assertThat(page).content().contains("six arches");
            assertThat(watch.stopped()).isZero();
            assertThat(watch.out.toString()).doesNotContain("lectern.lock");
        }
    }

    @Test
    void watchSaysOnlyWhatIsNewAndHowMuchIsWrong() throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        for (int seed = 0; seed < 30; seed++) {
            archive.with("seeds/empty-" + seed + ".txt", "");
        }
        try (Beside watch = new Beside("watch", "--source", folder.toString())) {
            String first = watch.until("index.html");
            String code = first.replaceAll("(?s).*more like it in .*?\\[([a-z-]+)].*", "[$1]");
            assertThat(first).contains("… and ", "-v shows them").containsPattern(" · [0-9]+ (error|warning)s");
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            String then = watch.until("changed · ");
            assertThat(then.split(Pattern.quote(code), -1)).hasSameSizeAs(first.split(Pattern.quote(code), -1));
            assertThat(watch.stopped()).isZero();
        }
    }

    @Test
    void serveSaysHowMuchIsWrongAndThatItNoLongerIs() throws Exception {
        SmallArchive archive = SmallArchive.in(folder).with("seeds/empty.txt", "");
        try (Beside serve = new Beside("serve", "--source", folder.toString(), "--port", "0")) {
            assertThat(serve.until(" 1 ")).contains("Ctrl-C stops it");
            Files.delete(folder.resolve("seeds/empty.txt"));
            assertThat(serve.until("all is well again")).contains("seeds/empty.txt changed · ");
            assertThat(serve.stopped()).isZero();
        }
    }

    @Test
    void siteIsServedUnderThePathOfTheAddressThatIsGiven() throws Exception {
        SmallArchive.in(folder);
        try (Beside serve = new Beside(
                "serve", "--source", folder.toString(), "--port", "0", "-b", "https://example.org/papers/")) {
            assertThat(serve.until("Ctrl-C stops it")).containsPattern("http://127\\.0\\.0\\.1:[0-9]+/papers/ · ");
            assertThat(serve.stopped()).isZero();
        }
    }
}
