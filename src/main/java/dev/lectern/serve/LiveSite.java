package dev.lectern.serve;

import dev.lectern.build.Edition;
import dev.lectern.build.Preview;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A site that follows its archive. A change is shown at once; what takes longer, how the articles of a large archive hang
 * together and whether every link leads somewhere, is found behind it and shown when it is known.
 */
public final class LiveSite implements AutoCloseable {

    private final Preview preview;
    private final PreviewServer server;
    private final Observer observer;
    private final boolean follows;
    private final Rounds rounds = new Rounds();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(LiveSite::thread);

    /** Is told what happens, by any thread. */
    public interface Observer {
        /** An edition is shown; the site still lacks what takes longer if it is not settled. */
        void shown(List<String> changed, Edition edition, boolean settled);

        /** Something was in the way, and the site before is still shown. */
        void stopped(List<String> changed, LecternException reason);

        /** The edition that is shown has been looked over. */
        void verified(Edition edition, List<Diagnostic> problems);
    }

    /**
     * Makes one that shows nothing yet.
     *
     * @param follows whether open windows go to the page of what has changed
     */
    public LiveSite(Preview preview, PreviewServer server, Observer observer, boolean follows) {
        this.preview = preview;
        this.server = server;
        this.observer = observer;
        this.follows = follows;
    }

    /** Shows the archive as it is now. After the site was closed nothing comes of it. */
    public void refresh(List<String> changed) {
        long round = rounds.begin();
        attempt(round, changed, () -> {
            boolean isQuick = preview.isLarge();
            Edition edition = isQuick ? preview.quick() : preview.exact();
            rounds.publish(round, () -> {
                server.show(edition, followed(edition, changed));
                observer.shown(changed, edition, !isQuick);
                behind.execute(() -> attempt(round, List.of(), () -> settle(edition, isQuick, round)));
            });
        });
    }

    /** A mistake of ours must not end a server that the next change may well get past. */
    private void attempt(long round, List<String> changed, Runnable work) {
        try {
            work.run();
        } catch (LecternException stop) {
            stop(round, changed, stop);
        } catch (RuntimeException | StackOverflowError failure) {
            stop(round, changed, LecternException.internal(failure));
        }
    }

    private void stop(long round, List<String> changed, LecternException reason) {
        rounds.publish(round, () -> {
            server.stopped(reason.diagnostics());
            observer.stopped(changed, reason);
        });
    }

    private Optional<OutputPath> followed(Edition edition, List<String> changed) {
        return follows
                ? changed.stream()
                        .map(edition::pageOf)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private void settle(Edition edition, boolean isQuick, long round) {
        if (rounds.isOutdated(round)) {
            return;
        }
        Edition exact = isQuick ? preview.exact(edition) : edition;
        if (isQuick) {
            rounds.publish(round, () -> {
                server.show(exact, Optional.empty());
                observer.shown(List.of(), exact, true);
            });
        }
        exact.verify(() -> rounds.isOutdated(round))
                .ifPresent(found -> rounds.publish(round, () -> {
                    server.verified(found.stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList());
                    observer.verified(exact, found);
                }));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview behind");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Override
    public void close() {
        rounds.end();
        behind.shutdownNow();
        server.close();
    }
}
