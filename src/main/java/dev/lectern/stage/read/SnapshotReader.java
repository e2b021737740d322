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
 * Looks which files an archive is made of, without reading them: seeds, glossary, notes, templates, and those that are named.
 * The archive's own folder is only listened to, as what else stands in it, be it a log of ours, is nothing to a site. Hidden
 * files, by which editors keep what is not yet saved, are passed over.
 */
public final class SnapshotReader {

    private static final List<String> FOLDERS = List.of("seeds", "seeds/glossary", "seeds/notes");
    private static final String TEMPLATES = "templates";
    private static final String UNREADABLE = "unreadable";

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
        Stream.of(archive).filter(Files::isDirectory).forEach(folders::add);
        for (Path file : others) {
            mark(file, marks);
            Optional.ofNullable(file.getParent()).filter(Files::isDirectory).ifPresent(folders::add);
        }
        FOLDERS.forEach(folder -> look(archive.resolve(folder), marks, folders));
        lookBelow(archive.resolve(TEMPLATES), marks, folders);
        return new Snapshot(marks, folders);
    }

    /** Linked folders are not gone into, as reading the theme does not, and as they may lead back here. */
    private void lookBelow(Path folder, Map<String, String> marks, List<Path> folders) {
        look(folder, marks, folders).stream()
                .filter(child -> !Files.isSymbolicLink(child))
                .forEach(child -> lookBelow(child, marks, folders));
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
            marks.put(shown(folder), UNREADABLE);
        }
        return below;
    }

    /** Returns by what a change of a file is told, wherever it is. */
    public static String mark(Path file) {
        try {
            return mark(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException gone) {
            return UNREADABLE;
        }
    }

    private static String mark(Path file, BasicFileAttributes attributes) throws IOException {
        return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey() + " "
                + SeenFiles.changed(file);
    }

    /** Marks a file, and tells whether it is one; a link has the marks of its target. */
    private boolean mark(Path file, Map<String, String> marks) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return false;
            }
            marks.put(shown(file), mark(file, attributes));
        } catch (IOException gone) {
            marks.put(shown(file), UNREADABLE);
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
