package dev.lectern.serve;

import com.sun.net.httpserver.HttpServer;
import dev.lectern.build.Edition;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.output.OutputPath;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a site to browsers on this machine, under the path at which it will be published, and tells open pages when they
 * have changed.
 */
public final class PreviewServer implements AutoCloseable {

    /** The last port that there is. */
    public static final int LAST_PORT = 65535;

    private static final int TRIES = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Showing showing = new Showing();
    private final Listeners listeners = new Listeners(Duration.ofSeconds(15));
    private final Problems problems = new Problems(listeners);

    private PreviewServer(HttpServer server, boolean reloads) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(PreviewServer::thread);
        server.setExecutor(threads);
        server.createContext("/", new SiteHandler(showing, listeners, problems, reloads));
        server.start();
    }

    /**
     * Opens a server on a port of this machine, or on the next that is free.
     *
     * @param port zero for any
     * @param reloads whether pages are told of changes
     * @throws LecternException if there is no free port
     */
    public static PreviewServer open(int port, boolean reloads) {
        int last = port == 0 ? 0 : Math.min(LAST_PORT, port + TRIES - 1);
        for (int next = port; next <= last; next++) {
            try {
                InetSocketAddress place =
                        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), next);
                return new PreviewServer(HttpServer.create(place, 0), reloads);
            } catch (BindException taken) {
                continue;
            } catch (IOException failure) {
                throw LecternException.environment(failed(next, String.valueOf(failure.getMessage())), failure);
            }
        }
        throw new LecternException(
                LecternException.Kind.ENVIRONMENT,
                List.of(Diagnostic.error(
                        "port-taken",
                        Location.of("127.0.0.1:" + port),
                        "the ports from " + port + " to " + last + " are taken",
                        "name another with --port, or 0 for any that is free")));
    }

    private static Diagnostic failed(int port, String reason) {
        return Diagnostic.error(
                "port-refused",
                Location.of("127.0.0.1:" + port),
                "the system does not let us listen there: " + reason,
                "name another port with --port; those below 1024 are for administrators");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Returns scheme, host and port. */
    public String origin() {
        return "http://127.0.0.1:" + port();
    }

    /**
     * Shows an edition from now on.
     *
     * @param follow the page that open windows should go to
     */
    public void show(Edition edition, Optional<OutputPath> follow) {
        List<OutputPath> assets = showing.show(edition);
        problems.begin();
        listeners.change(assets, follow.map(page -> edition.basePath() + page));
    }

    /** Shows over every page what is wrong with the edition that is shown; nothing, where all is well. */
    public void verified(List<Diagnostic> found) {
        problems.verified(found);
    }

    /** Shows over every page why there is no other edition. */
    public void stopped(List<Diagnostic> reasons) {
        problems.stopped(reasons);
    }

    /** Has every open page look whether it has changed. */
    void change() {
        listeners.change(List.of(), Optional.empty());
    }

    /** Returns how many open pages listen. */
    int listeners() {
        return listeners.count();
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
