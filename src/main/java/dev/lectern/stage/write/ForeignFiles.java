package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user has put into the site: files, links and empty folders that the manifest does not know.
 *
 * @param files seen from the site
 * @param folders seen from the site, those that hold none of Lectern's files
 */
record ForeignFiles(SortedSet<Path> files, SortedSet<Path> folders) {

    /** Looks through a site; finds nothing where there is none. */
    static ForeignFiles in(Path tree, Manifest manifest) throws IOException {
        Set<String> knownFolders = folderNames(manifest.hashes().keySet());
        SortedSet<Path> files = new TreeSet<>();
        SortedSet<Path> folders = new TreeSet<>();
        if (Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    Path relative = tree.relativize(folder);
                    if (!folder.equals(tree) && !knownFolders.contains(Trees.name(relative))) {
                        folders.add(relative);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path relative = tree.relativize(file);
                    String name = Trees.name(relative);
                    if (!manifest.names(name) && !name.equals(Manifest.NAME) && !name.equals(Manifest.DRAFT)) {
                        files.add(relative);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new ForeignFiles(files, folders);
    }

    /** Returns the folders that these files need, all the way up, with forward slashes. */
    static Set<String> folderNames(Collection<String> names) {
        Set<String> folders = new HashSet<>();
        for (String name : names) {
            for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                if (!folders.add(name.substring(0, slash))) {
                    break;
                }
            }
        }
        return folders;
    }

    /** Returns what is left when those are taken away that the new site makes itself, byte for byte the same. */
    ForeignFiles without(Set<String> same) {
        SortedSet<Path> left = new TreeSet<>(files);
        left.removeIf(file -> same.contains(Trees.name(file)));
        return new ForeignFiles(left, folders);
    }

    /** Returns every folder that must stay for the sake of these files and folders, with forward slashes. */
    Set<String> neededFolders() {
        Set<String> own = folders.stream().map(Trees::name).collect(Collectors.toSet());
        List<String> all =
                Stream.concat(files.stream(), folders.stream()).map(Trees::name).toList();
        own.addAll(folderNames(all));
        return own;
    }

    /** Tells whether a path, or a folder it lies in, has a name that passes the test. */
    static boolean lies(Path path, Predicate<String> named) {
        for (Path at = path; at != null; at = at.getParent()) {
            if (named.test(Trees.name(at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns an error for each file that stands where the new site has a file or folder of its own. */
    List<Diagnostic> inTheWay(Set<String> made, Destination place) {
        Set<String> needed = folderNames(made);
        List<Diagnostic> problems = new ArrayList<>();
        for (Path file : files) {
            if (needed.contains(Trees.name(file)) || lies(file, made::contains)) {
                problems.add(Diagnostic.error(
                        "foreign-in-the-way",
                        Location.of(place.shown(place.live().resolve(file))),
                        "the site needs this place for a file of its own, and Lectern did not make what is there",
                        "move it out of the site or give it another name"));
            }
        }
        return problems;
    }
}
