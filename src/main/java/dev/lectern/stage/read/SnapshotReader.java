package dev.lectern.stage.read;

import dev.lectern.model.source.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks which files an archive is made of, without reading them: its configuration and what stands beside it, seeds,
 * glossary, notes and templates. Hidden files, by which editors keep what is not yet saved, are passed over.
 */
public final class SnapshotReader {

    private static final List<String> FOLDERS = List.of("seeds", "seeds/glossary", "seeds/notes");
    private static final String TEMPLATES = "templates";

    private final Path archive;
    private final List<Path> others;

    /** Prepares to look at an archive, and at other files that it is made of. */
    public SnapshotReader(Path archive, List<Path> others) {
        this.archive = archive;
        this.others = others;
    }

    /** Looks at the files as they are now. */
    public Snapshot take() {
        Map<String, String> marks = new TreeMap<>();
        List<Path> folders = new ArrayList<>();
        look(archive, marks, folders);
        for (Path file : others) {
            mark(file, marks);
            Optional.ofNullable(file.getParent()).filter(Files::isDirectory).ifPresent(folders::add);
        }
        FOLDERS.forEach(folder -> look(archive.resolve(folder), marks, folders));
        lookBelow(archive.resolve(TEMPLATES), marks, folders);
        return new Snapshot(marks, folders);
    }

    private void lookBelow(Path folder, Map<String, String> marks, List<Path> folders) {
        look(folder, marks, folders).forEach(child -> lookBelow(child, marks, folders));
    }

    /** Marks the files of a folder, and returns the folders in it. */
    private List<Path> look(Path folder, Map<String, String> marks, List<Path> folders) {
        List<Path> below = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return below;
        }
        folders.add(folder);
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .forEach(child -> {
                        if (!mark(child, marks)) {
                            below.add(child);
                        }
                    });
        } catch (IOException | UncheckedIOException gone) {
            marks.put(shown(folder), "unreadable");
        }
        return below;
    }

    /** Marks a file, and tells whether it is one; a link has the marks of its target. */
    private boolean mark(Path file, Map<String, String> marks) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return false;
            }
            marks.put(
                    shown(file), attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        } catch (IOException gone) {
            marks.put(shown(file), "unreadable");
        }
        return true;
    }

    private String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(archive.toAbsolutePath().normalize())
                ? archive.toAbsolutePath().normalize().relativize(absolute)
                : absolute;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
