package dev.lectern.stage.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Everything this package does to a disk that changes it, one method for each kind of change. */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new Real();

    /** Makes a folder whose parent exists. */
    void createDirectory(Path folder) throws IOException;

    /** Makes a file; fails where anything of that name exists, so that nothing is ever written through a link. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file a second name. */
    void link(Path name, Path existing) throws IOException;

    /** Copies a file with its times, or a symbolic link as the link it is. */
    void copy(Path from, Path to) throws IOException;

    /** Renames in one step: a folder to a free name, or a file, which replaces one that has the name. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file, a symbolic link or an empty folder. */
    void delete(Path file) throws IOException;

    /** Opens a file for a lock on it and makes it if need be. */
    FileChannel openLock(Path file) throws IOException;

    /** The real thing. */
    final class Real implements Disk {

        @Override
        public void createDirectory(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try {
                Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileSystemException named) {
                throw named;
            } catch (IOException nameless) {
                // A full disk is reported without the file's name.
                FileSystemException named = new FileSystemException(file.toString(), null, nameless.getMessage());
                named.initCause(nameless);
                throw named;
            }
        }

        @Override
        public void link(Path name, Path existing) throws IOException {
            Files.createLink(name, existing);
        }

        @Override
        public void copy(Path from, Path to) throws IOException {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.delete(file);
        }

        @Override
        public FileChannel openLock(Path file) throws IOException {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }
    }
}
