package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.output.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A site on its way to the disk. Nobody sees it until {@link #commit}; closed without that, it never was.
 *
 * <p>{@link #put} may be called from several threads, {@link #commit} after all of them are done. Of each file only the
 * hash is kept.
 */
public final class Draft implements AutoCloseable {

    private final Destination place;
    private final Disk disk;
    private final BuildLock lock;
    private final Optional<Manifest> before;
    private final Spare spare;
    private final ConcurrentMap<String, String> made = new ConcurrentHashMap<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<String> twice = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean committed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    Draft(Destination place, Disk disk, BuildLock lock, Optional<Manifest> before) {
        this.place = place;
        this.disk = disk;
        this.lock = lock;
        this.before = before;
        this.spare = new Spare(place, disk);
    }

    /**
     * Takes a file. It goes to disk at once if the live site has it not or otherwise, and into the spare tree, where
     * nobody reads. A closed draft takes nothing: a stream that failed in one thread may still run in others.
     */
    public void put(OutputFile file) {
        gate.readLock().lock();
        try {
            if (!closed.get()) {
                take(file);
            }
        } finally {
            gate.readLock().unlock();
        }
    }

    private void take(OutputFile file) {
        String path = file.path().value();
        byte[] bytes = file.content().bytes();
        if (made.putIfAbsent(path, Manifest.hash(bytes)) != null) {
            twice.add(path);
            return;
        }
        if (isFolderToo(path)) {
            return;
        }
        try {
            if (!Trees.holds(place.live().resolve(path), bytes)) {
                written.add(path);
                spare.hold(path, bytes);
            }
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    /**
     * Makes the draft the live site in one step. Files of the site before that were not put are gone; files that
     * Lectern never made stay. A draft that equals the live site changes nothing on disk.
     */
    public Written commit() {
        if (closed.get() || !committed.compareAndSet(false, true)) {
            throw new IllegalStateException("a draft is committed once, before it is closed");
        }
        boolean done = false;
        try {
            Written result = bringLive();
            done = true;
            return result;
        } catch (IOException failure) {
            throw place.failure(failure);
        } finally {
            committed.set(done);
        }
    }

    /**
     * Lets another build begin, once the files that are being put have arrived; without a commit, leaves the live site as
     * it was.
     */
    @Override
    public void close() {
        gate.writeLock().lock();
        try {
            if (!closed.compareAndSet(false, true)) {
                return;
            }
        } finally {
            gate.writeLock().unlock();
        }
        try {
            try {
                if (!committed.get()) {
                    spare.abandon();
                }
            } finally {
                lock.release();
            }
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    private Written bringLive() throws IOException {
        refuse(LecternException.Kind.PROBLEM, collisions());
        Manifest after = new Manifest(new TreeMap<>(made));
        Manifest known = before.orElse(Manifest.EMPTY);
        int removed = (int) known.hashes().keySet().stream()
                .filter(path -> !made.containsKey(path))
                .count();
        if (before.isEmpty() || !written.isEmpty() || !after.equals(known)) {
            SortedSet<String> same = new TreeSet<>(made.keySet());
            same.removeAll(written);
            ForeignFiles foreign = ForeignFiles.in(place.live(), known).without(same);
            refuse(LecternException.Kind.ENVIRONMENT, foreign.inTheWay(made.keySet(), place));
            spare.open();
            for (String path : same) {
                spare.share(Path.of(path));
            }
            spare.finish(after, foreign);
            new TreeSwap(place, disk).swap();
        }
        return new Written(made.size(), written.size(), made.size() - written.size(), removed);
    }

    /** Tells whether the path is also a folder of another file, or lies in a folder that is also a file. */
    private boolean isFolderToo(String path) {
        boolean clash = false;
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            folders.add(folder);
            clash |= made.containsKey(folder);
        }
        return clash || folders.contains(path);
    }

    private List<Diagnostic> collisions() {
        List<Diagnostic> problems = new ArrayList<>();
        for (String path : twice) {
            problems.add(collision(path, "two files of the site have the path \"" + path + "\""));
        }
        for (String path : made.keySet()) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                String folder = path.substring(0, slash);
                if (made.containsKey(folder)) {
                    problems.add(collision(path, "\"" + path + "\" lies in \"" + folder + "\", which is a file too"));
                }
            }
        }
        return problems.stream().sorted().toList();
    }

    private static Diagnostic collision(String path, String message) {
        return Diagnostic.error(
                "path-collision",
                Location.of(path),
                message,
                "give one of the two articles, terms or assets another name");
    }

    private static void refuse(LecternException.Kind kind, List<Diagnostic> problems) {
        if (!problems.isEmpty()) {
            throw new LecternException(kind, problems);
        }
    }
}
