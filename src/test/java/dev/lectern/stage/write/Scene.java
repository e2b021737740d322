package dev.lectern.stage.write;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An archive folder in which sites are built, and what can be seen of it from outside. */
final class Scene {

    private static final Path HOME = Path.of("/nobody/home");

    private final Path archive;

    private Scene(Path archive) {
        this.archive = archive;
    }

    /** Makes an archive with two seeds and a template. */
    static Scene in(Path archive) throws IOException {
        Scene scene = new Scene(archive.toRealPath());
        scene.place("seeds/first.txt", "First seed");
        scene.place("seeds/glossary/term.md", "A term");
        scene.place("templates/page.peb", "A page");
        return scene;
    }

    Path archive() {
        return archive;
    }

    Path live() {
        return archive.resolve("target/site");
    }

    Path previous() {
        return archive.resolve("target/.site.previous");
    }

    Draft begin(Disk disk) {
        return new SiteWriter(disk, HOME).begin(Path.of("target/site"), archive);
    }

    Written build(Map<String, String> site) {
        return build(Disk.REAL, site);
    }

    Written build(Disk disk, Map<String, String> site) {
        try (Draft draft = begin(disk)) {
            site.forEach((path, text) -> draft.put(file(path, text)));
            return draft.commit();
        }
    }

    int clean(Disk disk) {
        return new SiteCleaner(new SiteWriter(disk, HOME), disk).clean(Path.of("target/site"), archive);
    }

    static OutputFile file(String path, String text) {
        return OutputFile.text(new OutputPath(path), text);
    }

    /** Puts a file of the user's somewhere. */
    void place(String path, String text) throws IOException {
        Path file = archive.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Returns the site as its readers see it, without the manifest. */
    SortedMap<String, String> site() {
        SortedMap<String, String> site = tree(live());
        site.remove(Manifest.NAME);
        return site;
    }

    SortedMap<String, String> inputs() {
        SortedMap<String, String> inputs = tree(archive);
        inputs.keySet().removeIf(path -> path.startsWith("target"));
        return inputs;
    }

    /** Returns the names in the folder that holds the site. */
    List<String> besideTheSite() throws IOException {
        Path folder = archive.resolve("target");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns every path below a folder with what it holds; folders end in a slash, links begin with an arrow. */
    static SortedMap<String, String> tree(Path folder) {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                String name = folder.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    tree.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    tree.put(name + "/", "");
                } else {
                    tree.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
            return tree;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the folders' and files' times and identities, to see whether anything was touched. */
    static SortedMap<String, String> stamps(Path folder) throws IOException {
        SortedMap<String, String> stamps = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                BasicFileAttributes seen =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                stamps.put(folder.relativize(path).toString(), seen.lastModifiedTime() + " " + seen.fileKey());
            }
        }
        return stamps;
    }

    /** Returns a site and a user's files in it as one tree with its folders. */
    static SortedMap<String, String> withFolders(Map<String, String> files) {
        SortedMap<String, String> tree = new TreeMap<>(files);
        for (String path : files.keySet()) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                tree.put(path.substring(0, slash + 1), "");
            }
        }
        return tree;
    }

    static void removeTree(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Trees.remove(folder, Disk.REAL);
        }
    }
}
