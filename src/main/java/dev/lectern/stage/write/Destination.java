package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.LecternException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder a site is built into, and the names beside it that belong to Lectern.
 *
 * @param live the site: an absolute path whose parents are real folders, not links
 * @param archive the archive folder, likewise
 */
record Destination(Path live, Path archive) {

    /** The place of a path given by a user, who means it from the archive folder. */
    static Destination of(Path destination, Path archive) throws IOException {
        Path home = real(archive.toAbsolutePath().normalize());
        Path wanted = home.resolve(destination).normalize();
        Path parent = wanted.getParent();
        return new Destination(parent == null ? wanted : real(parent).resolve(wanted.getFileName()), home);
    }

    /** Returns the path with the links among those of its folders that exist followed. */
    static Path real(Path path) throws IOException {
        for (Path at = path; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at.toRealPath().resolve(at.relativize(path)).normalize();
            }
        }
        return path;
    }

    /** Tells whether anything has that name, a link to nowhere included. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the spare tree: the site before this one, or what a broken-off build left of it. */
    Path previous() {
        return beside("previous");
    }

    /** Returns the spare tree while a build brings it up to date. */
    Path next() {
        return beside("next");
    }

    /** Returns the file a build holds a lock on. */
    Path lock() {
        return beside("lock");
    }

    /** Returns a path as the user would type it from the archive folder. */
    String shown(Path path) {
        Path full = archive.resolve(path);
        Path brief = full.startsWith(archive) && !full.equals(archive) ? archive.relativize(full) : full;
        return brief.toString().replace(File.separatorChar, '/');
    }

    /** Returns the exception for a failure, in plain words. */
    LecternException failure(IOException cause) {
        return DiskFailure.of(cause, live, this::shown);
    }

    private Path beside(String what) {
        return live.resolveSibling("." + live.getFileName() + "." + what);
    }
}
