package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The tree that is not live, being brought up to date.
 *
 * <p>It is opened with the first change, so that a build that changes nothing leaves it alone. Everything in it is
 * Lectern's or a second name of something in the live tree; therefore a file is never written into, but removed and made
 * anew.
 */
final class Spare {

    private final Destination place;
    private final Disk disk;
    private final AtomicBoolean opened = new AtomicBoolean();
    private final AtomicBoolean madeByThisBuild = new AtomicBoolean();
    private final AtomicBoolean linksWork = new AtomicBoolean(true);
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    Spare(Destination place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** Sees to it that the tree has a file with these bytes. May be called from several threads. */
    void hold(String path, byte[] bytes) throws IOException {
        open();
        Path file = place.next().resolve(path);
        makeFolder(parentOf(file));
        if (!Trees.holds(file, bytes)) {
            clear(file);
            disk.write(file, bytes);
        }
    }

    /** Sees to it that the tree has the live tree's file, as a second name of it where the disk can do that. */
    void share(Path relative) throws IOException {
        Path from = place.live().resolve(relative);
        Path to = place.next().resolve(relative);
        makeFolder(parentOf(to));
        if (isShared(from, to)) {
            return;
        }
        clear(to);
        if (linksWork.get() && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
            try {
                disk.link(to, from);
                return;
            } catch (IOException | UnsupportedOperationException noLinks) {
                linksWork.set(false);
            }
        }
        disk.copy(from, to);
    }

    /** Makes the tree what the manifest says and the foreign files, no more, and writes the manifest. */
    void finish(Manifest manifest, ForeignFiles foreign) throws IOException {
        for (Path folder : foreign.folders()) {
            if (!ForeignFiles.lies(folder, manifest::names)) {
                makeFolder(place.next().resolve(folder));
            }
        }
        for (Path file : foreign.files()) {
            share(file);
        }
        Set<String> needed = ForeignFiles.folderNames(manifest.hashes().keySet());
        needed.addAll(foreign.neededFolders());
        Trees.prune(
                place.next(),
                path -> {
                    String name = Trees.name(path);
                    return needed.contains(name)
                            || manifest.names(name)
                            || name.equals(Manifest.NAME)
                            || foreign.files().contains(path);
                },
                disk);
        manifest.replaceIn(place.next(), disk);
    }

    /** Makes the tree ready to be changed: {@code previous} becomes {@code next}, or a new folder is made. */
    synchronized void open() throws IOException {
        if (opened.get()) {
            return;
        }
        Path mark = place.next().resolve(Manifest.NAME);
        if (Destination.exists(place.previous())) {
            disk.rename(place.previous(), place.next());
        } else {
            disk.createDirectory(place.next());
            madeByThisBuild.set(true);
        }
        opened.set(true);
        if (!Destination.exists(mark)) {
            disk.write(mark, Manifest.EMPTY.bytes());
        }
    }

    /** Puts the tree away when the build comes to nothing: removes it if this build made it, else keeps it as a spare. */
    void abandon() throws IOException {
        boolean swapIsHalfDone = Destination.exists(place.previous());
        if (swapIsHalfDone || !opened.get()) {
            return;
        }
        if (madeByThisBuild.get()) {
            remove(place.next(), disk);
        } else {
            disk.rename(place.next(), place.previous());
        }
    }

    /** Removes a tree, the mark that it is Lectern's last, so that a removal broken off can be gone on with. */
    static void remove(Path tree, Disk disk) throws IOException {
        Trees.prune(tree, path -> Trees.name(path).equals(Manifest.NAME), disk);
        Trees.remove(tree, disk);
    }

    private boolean isShared(Path from, Path to) throws IOException {
        if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return Files.isSameFile(from, to) || (!linksWork.get() && Files.mismatch(from, to) < 0);
    }

    private void makeFolder(Path folder) throws IOException {
        if (folder.equals(place.next()) || folders.contains(folder)) {
            return;
        }
        synchronized (this) {
            makeFolder(parentOf(folder));
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                clear(folder);
                disk.createDirectory(folder);
            }
            folders.add(folder);
        }
    }

    private void clear(Path path) throws IOException {
        if (Destination.exists(path)) {
            Trees.remove(path, disk);
        }
    }

    private static Path parentOf(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("\"" + path + "\" is in no folder");
        }
        return parent;
    }
}
