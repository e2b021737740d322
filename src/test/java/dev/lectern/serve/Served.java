package dev.lectern.serve;

import dev.lectern.build.BuildRequest;
import dev.lectern.build.Edition;
import dev.lectern.build.Preview;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.testing.SmallArchive;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An archive that is served inside this process, and what is told of it. */
final class Served implements AutoCloseable, LiveSite.Observer {

    private static final int PATIENCE_IN_SECONDS = 60;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final PreviewServer server;
    private final LiveSite site;

    private Served(SmallArchive archive, boolean reloads, boolean follows) {
        this.server = PreviewServer.open(0, reloads);
        BuildRequest request = new BuildRequest(archive.folder(), Optional.empty(), archive.site(), List.of(), true);
        this.site = new LiveSite(new Preview(request, server.origin()), server, this, follows);
        site.refresh(List.of());
    }

    /** Serves an archive. */
    static Served of(SmallArchive archive) {
        return new Served(archive, true, false);
    }

    /** Serves an archive, and leads open pages to what has changed. */
    static Served following(SmallArchive archive) {
        return new Served(archive, true, true);
    }

    /** Serves an archive whose open pages are left as they are. */
    static Served still(SmallArchive archive) {
        return new Served(archive, false, false);
    }

    /** Says that files of the archive have changed. */
    void changed(String... paths) {
        site.refresh(List.of(paths));
    }

    /** Waits until something is told that begins so. */
    String await(String beginning) throws InterruptedException {
        while (true) {
            String next = told.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was told that begins with " + beginning);
            }
            if (next.startsWith(beginning)) {
                return next;
            }
        }
    }

    /** Returns an address of the server. */
    URI address(String path) {
        return URI.create(server.origin() + path);
    }

    PreviewServer server() {
        return server;
    }

    @Override
    public void shown(List<String> changed, Edition edition, boolean settled) {
        told.add("shown " + settled);
    }

    @Override
    public void stopped(List<String> changed, LecternException reason) {
        told.add("stopped " + reason.diagnostics());
    }

    @Override
    public void verified(Edition edition, List<Diagnostic> problems) {
        told.add("verified " + problems);
    }

    @Override
    public void close() {
        site.close();
    }
}
