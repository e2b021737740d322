package dev.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Copies the project's own archive, so that a test may change it. */
public final class SampleCopy {

    private SampleCopy() {}

    /** Copies the configuration and the seeds into a folder, in the order of their names. */
    public static Path into(Path folder) {
        return copy(sources(), folder);
    }

    /** Copies the same files in the opposite order, so that the disk lists them otherwise. */
    public static Path backwardsInto(Path folder) {
        List<Path> backwards = new ArrayList<>();
        sources().forEach(file -> backwards.add(0, file));
        return copy(backwards, folder);
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>(Tree.files(Path.of("seeds")));
        sources.add(Path.of("site-config.yaml"));
        return sources;
    }

    private static Path copy(List<Path> sources, Path folder) {
        try {
            for (Path source : sources) {
                Path copy = folder.resolve(source.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
