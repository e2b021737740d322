package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Removes a site: the files Lectern made and its spare tree, nothing else. */
public final class SiteCleaner {

    private final SiteWriter writer;
    private final Disk disk;

    /** Makes a cleaner for this machine's disk. */
    public SiteCleaner() {
        this(new SiteWriter(), Disk.REAL);
    }

    SiteCleaner(SiteWriter writer, Disk disk) {
        this.writer = writer;
        this.disk = disk;
    }

    /**
     * Removes what Lectern made. A folder in which nothing else is left goes too; one that holds files of the user's
     * keeps an empty manifest, so that the next build takes it for its own.
     *
     * @param destination where the site is; seen from the archive folder if relative
     * @return how many files of the site were removed
     * @throws dev.lectern.model.diagnostic.LecternException as {@link SiteWriter#begin} does
     */
    public int clean(Path destination, Path archive) {
        Destination place = new Destination(archive.resolve(destination), archive);
        try {
            place = Destination.of(destination, archive);
            Path parent = place.live().getParent();
            boolean nothingThere = parent != null && !Files.isDirectory(parent);
            if (nothingThere) {
                return 0;
            }
            BuildLock lock = writer.lock(place);
            try {
                return clean(place);
            } finally {
                lock.release();
            }
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    private int clean(Destination place) throws IOException {
        new TreeSwap(place, disk).heal();
        Optional<Manifest> manifest = Manifest.read(place.live(), place);
        if (Destination.exists(place.previous())) {
            Spare.remove(place.previous(), disk);
        }
        return manifest.isEmpty() ? 0 : cleanLive(place.live(), manifest.get());
    }

    private int cleanLive(Path live, Manifest manifest) throws IOException {
        ForeignFiles foreign = ForeignFiles.in(live, manifest);
        Set<String> folders = foreign.neededFolders();
        int removed = Trees.prune(
                live,
                path -> foreign.files().contains(path)
                        || folders.contains(Trees.name(path))
                        || Trees.name(path).equals(Manifest.NAME),
                disk);
        if (folders.isEmpty() && foreign.files().isEmpty()) {
            Trees.remove(live, disk);
        } else {
            Manifest.EMPTY.replaceIn(live, disk);
        }
        return removed;
    }
}
