package dev.lectern.stage.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What came of files when they were read, so that one that has not changed is not read again. An unchanged file is told by
 * its size, its times and its number on the disk, as Git tells it; and since a clock may stand still between two changes,
 * one is believed only when it has been read twice at the same marks. Any thread may ask.
 */
public final class SeenFiles {

    /** The marks of a file; the time of its last change of any kind where the system knows that. */
    private record Stamp(long size, Object modified, Object key, Object changed) {}

    private record Seen(Stamp stamp, Object result, boolean isSure) {}

    private final ConcurrentMap<Path, Seen> seen = new ConcurrentHashMap<>();

    /**
     * Returns what comes of a file: what came of it before, if it is the same, or else what the reader makes of it now. A
     * result that is equal to the one before is that one itself.
     *
     * @param sound whether a result may be kept; a failure may be over although the file has not changed
     */
    <R> R read(Class<R> kind, Path file, Supplier<R> reader, Predicate<R> sound) {
        Optional<Stamp> stamp = stamp(file);
        Optional<Seen> before = Optional.ofNullable(seen.get(file));
        boolean isSame = before.isPresent() && stamp.equals(before.map(Seen::stamp));
        Optional<R> known = before.map(Seen::result).map(kind::cast);
        if (isSame && known.isPresent() && before.filter(Seen::isSure).isPresent()) {
            return known.get();
        }
        R now = reader.get();
        Optional<R> equal = known.filter(now::equals);
        R result = equal.orElse(now);
        if (stamp.isPresent() && sound.test(result)) {
            seen.put(file, new Seen(stamp.get(), result, isSame && equal.isPresent()));
        } else {
            seen.remove(file);
        }
        return result;
    }

    /** A link, whose target may be exchanged without a trace, and what is no plain file have no marks to be known by. */
    private static Optional<Stamp> stamp(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(
                            attributes.size(),
                            attributes.lastModifiedTime(),
                            String.valueOf(attributes.fileKey()),
                            changed(file, LinkOption.NOFOLLOW_LINKS)))
                    : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Returns when anything of a file was changed last, where the system knows that. */
    static Object changed(Path file, LinkOption... links) throws IOException {
        boolean isTold = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return isTold ? Files.readAttributes(file, "unix:ctime", links) : Map.of();
    }
}
