package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of one folder and nothing beyond it: links that lead out are not followed, and what is no plain file is never
 * opened, since reading a pipe or a device may not end.
 */
final class ArchiveFiles {

    /** The longest file that is read, in bytes. */
    static final long LONGEST = 8L * 1024 * 1024;

    private final String prefix;
    private final Path root;
    private final Path realRoot;

    /** Opens an archive's folder. */
    ArchiveFiles(Path root) {
        this(root, "");
    }

    /** Opens a folder whose files are shown with a prefix. */
    ArchiveFiles(Path root, String prefix) {
        this.prefix = prefix;
        this.root = root.toAbsolutePath().normalize();
        try {
            this.realRoot = this.root.toRealPath();
        } catch (IOException fault) {
            throw LecternException.problem(Diagnostic.error(
                    "archive-missing",
                    Location.of(root.toString()),
                    "\"" + root + "\" is not a folder that can be read",
                    "name the folder that holds site-config.yaml and seeds/"));
        }
    }

    /** Returns a path as the user would type it from the folder, with forward slashes. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean isWithin = absolute.startsWith(root);
        String shown = (isWithin ? root.relativize(absolute) : absolute).toString();
        return (isWithin ? prefix : "") + shown.replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Tells whether a path leads, links followed, to something inside the folder. */
    boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(realRoot);
        } catch (IOException missing) {
            return false;
        }
    }

    /** Returns what stands in a folder, by the code units of the names; nothing where there is no such folder. */
    List<Path> list(Path folder, Consumer<Diagnostic> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        if (!isInside(folder)) {
            problems.accept(outside(folder));
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(
                            Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException fault) {
            problems.accept(unreadable(folder, "the folder cannot be read", "give yourself permission to read it"));
            return List.of();
        }
    }

    /** Returns the bytes of a plain file of at most {@link #LONGEST} bytes; else reports why not. */
    Optional<byte[]> read(Path file, Consumer<Diagnostic> problems) {
        return read(file, LONGEST, problems);
    }

    /** Returns the bytes of a plain file of at most so many bytes; else reports why not. */
    Optional<byte[]> read(Path file, long longest, Consumer<Diagnostic> problems) {
        Optional<Diagnostic> fault = fault(file, longest);
        if (fault.isPresent()) {
            problems.accept(fault.get());
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) longest + 1);
            if (bytes.length > longest) {
                problems.accept(tooLarge(file, longest));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException gone) {
            problems.accept(unreadable(file, "the file went away while it was read", "run again"));
        } catch (AccessDeniedException denied) {
            problems.accept(unreadable(file, "there is no permission to read the file", "chmod u+r would give it"));
        } catch (IOException other) {
            problems.accept(unreadable(file, "the file cannot be read", "look whether it opens in an editor"));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> fault(Path file, long longest) {
        if (!Files.exists(file)) {
            String message =
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "the link leads nowhere" : "there is no such file";
            return Optional.of(unreadable(file, message, "look at its name, and in which folder it lies"));
        }
        if (!isInside(file)) {
            return Optional.of(outside(file));
        }
        if (Files.isDirectory(file)) {
            return Optional.of(unreadable(file, "a folder has the name of a file", "rename the folder"));
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of(unreadable(file, "this is no plain file but a pipe or a device", "take it away"));
        }
        try {
            return Files.size(file) > longest ? Optional.of(tooLarge(file, longest)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.of(unreadable(file, "the file cannot be read", "look whether it opens in an editor"));
        }
    }

    private Diagnostic tooLarge(Path file, long longest) {
        return Diagnostic.error(
                code(file, "too-large"),
                Location.of(shown(file)),
                "the file is larger than " + longest / 1024 + " KiB",
                "split it, or take it away");
    }

    private Diagnostic outside(Path path) {
        return Diagnostic.error(
                code(path, "outside"),
                Location.of(shown(path)),
                "a link leads out of the archive folder",
                "copy what it leads to into the archive");
    }

    private Diagnostic unreadable(Path path, String message, String hint) {
        return Diagnostic.error(code(path, "unreadable"), Location.of(shown(path)), message, hint);
    }

    private String code(Path path, String fault) {
        return (shown(path).startsWith("seeds/") ? "seed-" : "file-") + fault;
    }
}
