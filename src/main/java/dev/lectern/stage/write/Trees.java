package dev.lectern.stage.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is done to whole trees of files. Symbolic links in them are never followed. */
final class Trees {

    private Trees() {}

    /** Makes a folder and those above it. */
    static void makeFolders(Path folder, Disk disk) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolders(parent, disk);
        }
        try {
            disk.createDirectory(folder);
        } catch (IOException failure) {
            // Another build may have made it a moment ago.
            if (!Files.isDirectory(folder)) {
                throw failure;
            }
        }
    }

    /** Removes a tree, a file or a link. */
    static void remove(Path tree, Disk disk) throws IOException {
        prune(tree, path -> false, disk);
        disk.delete(tree);
    }

    /**
     * Removes what is not wanted below a folder, and does nothing where there is no folder.
     *
     * @param wanted asked for each path, of files and folders, seen from the folder
     * @return how many files were removed
     */
    static int prune(Path tree, Predicate<Path> wanted, Disk disk) throws IOException {
        if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
        }
        int[] removed = {0};
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!wanted.test(tree.relativize(file))) {
                    disk.delete(file);
                    removed[0]++;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(tree) && !wanted.test(tree.relativize(folder))) {
                    disk.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return removed[0];
    }

    /** Tells whether a path is a regular file, no link, with exactly these bytes. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        // Where a folder of the path is a file, asking for the file's attributes would be an error and not an answer.
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(bytes, Files.readAllBytes(file));
    }

    /** Returns a path of a tree, seen from the tree, with forward slashes. */
    static String name(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }
}
