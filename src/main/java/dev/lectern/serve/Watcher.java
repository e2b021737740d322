package dev.lectern.serve;

import dev.lectern.build.Current;
import dev.lectern.model.source.Snapshot;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits until files of an archive have changed. What has changed is told by comparing snapshots, so that renames by which
 * editors save, swapped names and lost messages make no difference; the system's messages only tell when to look. Where the
 * system has none, or only slow ones, one looks five times a second, and everywhere once a second, since some network disks
 * say nothing.
 */
public final class Watcher implements AutoCloseable {

    private static final long QUIET_MILLISECONDS = 40;
    /** Where something else writes all the time, there is never quiet. */
    private static final int MOST_WAITS = 25;

    private static final long LOOK_MILLISECONDS = 200;
    private static final long DOUBT_MILLISECONDS = 1000;
    private static final WatchEvent.Kind<?>[] EVERYTHING = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Supplier<Snapshot> look;
    private final Optional<WatchService> messages;
    private final Map<Path, Optional<WatchKey>> keys = new HashMap<>();
    private final Current<Snapshot> known;

    /** Begins to watch; a change from now on is told. */
    public Watcher(Supplier<Snapshot> look) {
        this(look, messages(FileSystems.getDefault()));
    }

    Watcher(Supplier<Snapshot> look, Optional<WatchService> messages) {
        this.look = look;
        this.messages = messages;
        this.known = new Current<>(look.get());
        listen(known.get());
    }

    /** The messages of macOS come late in Java, which looks itself there. */
    private static Optional<WatchService> messages(FileSystem disk) {
        try {
            boolean isSlow =
                    System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
            return isSlow ? Optional.empty() : Optional.of(disk.newWatchService());
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    /**
     * Returns the paths that have changed since it was asked last, as soon as there are any and for a moment no more follow.
     */
    public List<String> await() throws InterruptedException {
        while (true) {
            pause();
            Snapshot now = look.get();
            List<String> changed = now.changedSince(known.replace(now));
            listen(now);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
    }

    /** Takes a file as it is now for known, since it was ourselves who wrote it. */
    public void pass(String path) {
        Snapshot now = look.get();
        known.replace(known.get().with(path, now));
    }

    private void pause() throws InterruptedException {
        if (messages.isEmpty()) {
            Thread.sleep(LOOK_MILLISECONDS);
            return;
        }
        try {
            WatchKey key = messages.get().poll(DOUBT_MILLISECONDS, TimeUnit.MILLISECONDS);
            for (int waits = 0; key != null && waits < MOST_WAITS; waits++) {
                key.pollEvents();
                key.reset();
                key = messages.get().poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("no longer watching");
        }
    }

    private void listen(Snapshot snapshot) {
        messages.ifPresent(service -> {
            keys.values().removeIf(key -> key.filter(WatchKey::isValid).isEmpty());
            for (Path folder : snapshot.folders()) {
                keys.computeIfAbsent(folder, unknown -> key(service, unknown));
            }
        });
    }

    /** A folder that cannot be listened to is looked at all the same. */
    private static Optional<WatchKey> key(WatchService service, Path folder) {
        try {
            return Optional.of(folder.register(service, EVERYTHING));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        messages.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException ignored) {
                // Nothing is listened to any longer, which is what was wanted.
            }
        });
    }
}
