package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.LecternException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts a site on disk, whole or not at all.
 *
 * <p>Beside the live site there is a second tree, {@code .<name>.previous}. A build brings that one up to date, writing
 * only what differs and sharing the rest with the live tree as hard links, and then swaps the two by renames. Whenever
 * the process dies, the live site is the old one or the new one; only between the two renames is it missing, and the
 * next build puts it back. Nothing is promised for a machine that loses its power: files are not forced to the disk.
 *
 * <pre>{@code
 * try (Draft draft = new SiteWriter().begin(Path.of("target/site"), archive)) {
 *     files.forEach(draft::put);
 *     Written written = draft.commit();
 * }
 * }</pre>
 */
public final class SiteWriter {

    private final Disk disk;
    private final Path home;

    /** Makes a writer for this machine's disk. */
    public SiteWriter() {
        this(Disk.REAL, Path.of(System.getProperty("user.home", "")));
    }

    SiteWriter(Disk disk, Path home) {
        this.disk = disk;
        this.home = home;
    }

    /**
     * Begins a build: refuses a destination in which anything of the user's could be harmed, waits for nobody, and mends
     * what a build that died has left.
     *
     * @param destination where the site goes; seen from the archive folder if relative
     * @param archive the folder that holds the seeds
     * @throws LecternException of the environment's kind, if the destination is refused (codes that begin with {@code
     *     destination-}), another build is running ({@code build-running}) or the disk fails ({@code disk-})
     */
    public Draft begin(Path destination, Path archive) {
        Destination place = new Destination(archive.resolve(destination), archive);
        try {
            place = Destination.of(destination, archive);
            BuildLock lock = lock(place);
            try {
                new TreeSwap(place, disk).heal();
                return new Draft(place, disk, lock, Manifest.read(place.live(), place));
            } catch (IOException | RuntimeException | Error failure) {
                lock.release();
                throw failure;
            }
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    /** Looks at the destination, takes the lock and looks again, now that nobody else changes it. */
    BuildLock lock(Destination place) throws IOException {
        DestinationGuard guard = new DestinationGuard(place, home);
        guard.checkPath();
        try {
            guard.checkContents();
        } catch (LecternException refused) {
            // While another build swaps its trees they may look foreign for a moment.
            if (!Destination.exists(place.lock())) {
                throw refused;
            }
        }
        Path parent = place.live().getParent();
        if (parent != null) {
            Trees.makeFolders(parent, disk);
        }
        BuildLock lock = BuildLock.take(place, disk);
        try {
            guard.checkContents();
            return lock;
        } catch (IOException | RuntimeException failure) {
            lock.release();
            throw failure;
        }
    }
}
