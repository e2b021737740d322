package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes text files that are not there yet; one that is there stays as it is. */
public final class NewFileWriter {

    /**
     * Writes a text as UTF-8, and the folders above it.
     *
     * @param archive the archive folder
     * @param path from the archive folder, such as {@code seeds/glossary/csto.md}
     * @return whether the file was written; false where something has its name
     */
    public boolean write(Path archive, String path, String text) {
        Destination place = new Destination(archive.resolve(path), archive);
        try {
            Path folder = place.live().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(place.live(), text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException kept) {
            return false;
        } catch (IOException failure) {
            throw place.failure(failure);
        }
    }
}
