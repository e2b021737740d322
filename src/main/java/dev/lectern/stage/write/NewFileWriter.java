package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes files that are not there yet; one that is there stays as it is. */
public final class NewFileWriter {

    /**
     * Writes a text as UTF-8, and the folders above it.
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
            Path folder = place.live().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(place.live(), bytes, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException kept) {
            return false;
        } catch (IOException failure) {
            throw place.failure(failure);
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
