package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to change a destination, held by one build at a time.
 *
 * <p>The system drops the lock when a process dies, so none is ever stale. The file is removed with the lock; a build
 * that opened it just before sees that what it writes does not arrive in the file of that name, and tries again. The
 * length of the file is the number of the process, because reading it would open it a second time, and closing that
 * would drop the lock (POSIX, fcntl).
 */
final class BuildLock {

    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();
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
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            throw busy(place, length(file));
        }
        boolean taken = false;
        try {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                FileChannel channel = disk.openLock(file);
                try {
                    if (channel.tryLock() == null) {
                        break;
                    }
                    taken = isStillNamed(channel, file);
                    if (taken) {
                        return new BuildLock(channel, file, disk);
                    }
                } finally {
                    if (!taken) {
                        channel.close();
                    }
                }
            }
            throw busy(place, length(file));
        } finally {
            if (!taken) {
                HELD_BY_THIS_PROCESS.remove(file);
            }
        }
    }

    /** Gives the lock back and removes its file. */
    void release() throws IOException {
        try (channel) {
            disk.delete(file);
        } finally {
            HELD_BY_THIS_PROCESS.remove(file);
        }
    }

    private static boolean isStillNamed(FileChannel channel, Path file) throws IOException {
        long process = ProcessHandle.current().pid();
        channel.truncate(0);
        if (length(file) != 0) {
            return false;
        }
        channel.write(ByteBuffer.wrap(new byte[1]), process - 1);
        return length(file) == process;
    }

    /** Returns the length of a file without opening it, or -1 if it is not there. */
    private static long length(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException removed) {
            return -1;
        }
    }

    private static LecternException busy(Destination place, long process) {
        return new LecternException(
                LecternException.Kind.ENVIRONMENT,
                List.of(Diagnostic.error(
                        "build-running",
                        Location.of(place.shown(place.live())),
                        "another build is running" + (process > 0 ? " (process " + process + ")" : ""),
                        "wait until it is done and build again")));
    }
}
