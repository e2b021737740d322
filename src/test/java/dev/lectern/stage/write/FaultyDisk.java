package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The real disk until its n-th change, at which something happens. */
final class FaultyDisk implements Disk {

    /** What happens at the n-th change. */
    enum Fault {
        /** It fails; those after it work. */
        FAILS_ONCE,
        /** It and all that make something fail from now on; renames and removals work. */
        STAYS_FULL,
        /** The process dies before it. */
        DIES,
        /** The process dies in the middle of it, if it can be halved. */
        DIES_HALFWAY,
        /** No file can have a second name; nothing else happens. */
        KNOWS_NO_LINKS
    }

    /** A process that is gone catches nothing and changes nothing. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Fault fault;
    private final int at;
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> struck = new CopyOnWriteArrayList<>();

    FaultyDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** A disk that only counts. */
    static FaultyDisk counting() {
        return new FaultyDisk(Fault.FAILS_ONCE, Integer.MAX_VALUE);
    }

    int changes() {
        return count.get();
    }

    /** Returns the change at which it happened; empty if it never did. */
    String struck() {
        return String.join("", struck);
    }

    @Override
    public void createDirectory(Path folder) throws IOException {
        before("create", folder, true);
        REAL.createDirectory(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (fault == Fault.DIES_HALFWAY && count.get() + 1 == at) {
            REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        before("write", file, true);
        REAL.write(file, bytes);
    }

    @Override
    public void link(Path name, Path existing) throws IOException {
        if (fault == Fault.KNOWS_NO_LINKS) {
            throw new FileSystemException(name.toString(), existing.toString(), "Operation not permitted");
        }
        before("link", name, true);
        REAL.link(name, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        before("copy", to, true);
        REAL.copy(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        before("rename " + from.getFileName() + " to", to, false);
        REAL.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        before("delete", file, false);
        REAL.delete(file);
    }

    @Override
    public FileChannel openLock(Path file) throws IOException {
        before("lock", file, true);
        return REAL.openLock(file);
    }

    private void before(String what, Path path, boolean needsSpace) throws IOException {
        int now = count.incrementAndGet();
        if (now < at || fault == Fault.KNOWS_NO_LINKS) {
            return;
        }
        if (now == at) {
            struck.add(what + " " + path.getFileName());
        }
        switch (fault) {
            case DIES, DIES_HALFWAY -> throw new Death();
            case STAYS_FULL -> {
                if (needsSpace) {
                    throw new FileSystemException(path.toString(), null, "No space left on device");
                }
            }
            case FAILS_ONCE -> {
                if (now == at) {
                    throw new IOException("Input/output error");
                }
            }
            case KNOWS_NO_LINKS -> {}
        }
    }
}
