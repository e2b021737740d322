package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes files that are not there yet; one that is there stays as it is. */
public final class NewFileWriter {

    private final Disk disk;

    /** Makes a writer for this machine's disk. */
    public NewFileWriter() {
        this(Disk.REAL);
    }

    NewFileWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a text as UTF-8, and the folders above it. The file is there whole or not at all.
     *
     * @param archive the archive folder
     * @param path from the archive folder, such as {@code seeds/glossary/csto.md}
     * @return whether the file was written; false where something has its name
     */
    public boolean write(Path archive, String path, String text) {
        return write(archive, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes in the same way. */
    public boolean write(Path archive, String path, byte[] bytes) {
        Destination place = new Destination(archive.resolve(path), archive);
        try {
            Files.createDirectories(place.live().toAbsolutePath().resolveSibling(""));
            return !Destination.exists(place.live()) && writeWhole(place.live(), bytes);
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    /** Writes under another name first, so that nobody ever finds half of the file under its own. */
    private boolean writeWhole(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        if (Destination.exists(draft)) {
            disk.delete(draft);
        }
        try {
            disk.write(draft, bytes);
            return named(draft, file);
        } finally {
            if (Destination.exists(draft)) {
                disk.delete(draft);
            }
        }
    }

    /** A second name is given only where there is none; where a disk knows no second names, nobody may come between. */
    private boolean named(Path draft, Path file) throws IOException {
        try {
            disk.link(file, draft);
            return true;
        } catch (FileAlreadyExistsException kept) {
            return false;
        } catch (FileSystemException | UnsupportedOperationException linkless) {
            if (Destination.exists(file)) {
                return false;
            }
            disk.rename(draft, file);
            return true;
        }
    }

    /** Makes a folder and those above it; one that is there stays as it is. */
    public void folder(Path archive, String path) {
        Destination place = new Destination(archive.resolve(path), archive);
        try {
            Files.createDirectories(place.live());
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }

    /** Returns those of the names, in their order, that something has already, be it a link to nowhere. */
    public List<String> taken(Path archive, List<String> paths) {
        return paths.stream()
                .filter(path -> Destination.exists(archive.resolve(path)))
                .toList();
    }

    /** Returns those of the paths, in their order, above which a file stands where a folder must be. */
    public List<String> blocked(Path archive, List<String> paths) {
        return paths.stream()
                .filter(path -> isBlocked(archive.resolve(path).getParent()))
                .toList();
    }

    private static boolean isBlocked(@Nullable Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Destination.exists(at)) {
                return !Files.isDirectory(at);
            }
        }
        return false;
    }

    /** Tells whether a folder holds anything but files whose names begin with a dot; one that is not there holds nothing. */
    public boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.allMatch(
                    child -> String.valueOf(child.getFileName()).startsWith("."));
        } catch (IOException failure) {
            throw new Destination(folder, folder).failure(failure);
        }
    }
}
