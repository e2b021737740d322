package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a destination, held by one build at a time.
 *
 * <p>The system drops the lock when a process dies, so none is ever stale. The file is removed with the lock; a build
 * that opened it just before finds its own words missing from the file of that name and tries again.
 */
final class BuildLock {

    private static final AtomicLong TAKEN = new AtomicLong();
    private static final int TRIES = 50;

    private final FileChannel channel;
    private final Path file;
    private final Disk disk;

    private BuildLock(FileChannel channel, Path file, Disk disk) {
        this.channel = channel;
        this.file = file;
        this.disk = disk;
    }

    /** Takes the lock, or throws if another build has it. */
    static BuildLock take(Destination place, Disk disk) throws IOException {
        Path file = place.lock();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            FileChannel channel = disk.openLock(file);
            boolean mine = false;
            try {
                if (!isLocked(channel)) {
                    break;
                }
                mine = isStillNamed(channel, file);
                if (mine) {
                    return new BuildLock(channel, file, disk);
                }
            } finally {
                if (!mine) {
                    channel.close();
                }
            }
        }
        throw new LecternException(
                LecternException.Kind.ENVIRONMENT,
                List.of(Diagnostic.error(
                        "build-running",
                        Location.of(place.shown(place.live())),
                        "another build is running" + holder(file),
                        "wait until it is done and build again")));
    }

    /** Gives the lock back and removes its file. */
    void release() throws IOException {
        try (channel) {
            disk.delete(file);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            // One byte far behind the end, so that the words in the file can be read where locks forbid reading.
            @Nullable FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static boolean isStillNamed(FileChannel channel, Path file) throws IOException {
        byte[] words =
                (ProcessHandle.current().pid() + " " + TAKEN.incrementAndGet() + "\n").getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(words), 0);
        try {
            return Arrays.equals(words, Files.readAllBytes(file));
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            String first = Files.readString(file, StandardCharsets.UTF_8).split(" ", 2)[0];
            return first.matches("[0-9]+") ? " (process " + first + ")" : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
