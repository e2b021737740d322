package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a text file that is kept among the seeds, in one step, and only if it says something else than before. */
public final class SeedFileWriter {

    private final Disk disk;

    /** Makes a writer for this machine's disk. */
    public SeedFileWriter() {
        this(Disk.REAL);
    }

    SeedFileWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a text as UTF-8; a folder within the one of seeds is made for it if need be. Whoever reads the file meanwhile
     * sees the old text or the new one.
     *
     * @param archive the archive folder
     * @param path from the archive folder, such as {@code seeds/lectern.lock}
     * @return whether the file was changed
     */
    public boolean write(Path archive, String path, String text) {
        Destination place = new Destination(archive.resolve(path), archive);
        try {
            Path file = Destination.real(place.live().toAbsolutePath().normalize());
            Path draft = file.resolveSibling("." + file.getFileName() + ".new");
            makeFolder(
                    file.resolveSibling("").normalize(),
                    Destination.real(archive.resolve("seeds").toAbsolutePath().normalize()));
            boolean leftByADeadBuild = Destination.exists(draft);
            if (leftByADeadBuild) {
                disk.delete(draft);
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (Trees.holds(file, bytes)) {
                return false;
            }
            replace(file, draft, bytes);
            return true;
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    private void makeFolder(Path folder, Path seeds) throws IOException {
        if (folder.startsWith(seeds) && !folder.equals(seeds) && !Destination.exists(folder)) {
            disk.createDirectory(folder);
        }
    }

    private void replace(Path file, Path draft, byte[] bytes) throws IOException {
        try {
            disk.write(draft, bytes);
            disk.rename(draft, file);
        } catch (IOException failure) {
            try {
                if (Destination.exists(draft)) {
                    disk.delete(draft);
                }
            } catch (IOException litter) {
                failure.addSuppressed(litter);
            }
            throw failure;
        }
    }
}
