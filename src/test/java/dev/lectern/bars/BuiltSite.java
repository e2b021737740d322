package dev.lectern.bars;

import dev.lectern.testing.Jar;
import dev.lectern.testing.SampleCopy;
import dev.lectern.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site that the bars are held to, made by the packaged jar once a run: the project's own seeds and every archive below
 * {@code src/test/resources/archives}, in one.
 */
final class BuiltSite {

    private static final Path ARCHIVES = Path.of("src/test/resources/archives");
    private static final Set<String> OWN = Set.of("site-config.yaml", "lectern.lock");
    private static final Path FOLDER = Path.of("target/bars");

    private final Path folder;
    private final List<SitePage> pages;
    private final List<SitePage> telling;

    private BuiltSite(Path folder) {
        this.folder = folder;
        pages = Tree.files(folder).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .map(file -> SitePage.read(folder, file))
                .toList();
        telling = pages.stream()
                .filter(page -> page.sendsOn().isEmpty())
                .collect(Collectors.groupingBy(SitePage::kind, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(kind -> telling(kind).stream())
                .toList();
    }

    /** Returns it. */
    static BuiltSite get() {
        return Holder.SITE;
    }

    /** Returns every page, by path. */
    List<SitePage> pages() {
        return pages;
    }

    /**
     * Returns, of each kind of page that stays open, as few as together show whatever that kind shows anywhere. Pages that send
     * their reader on at once are looked at by nobody.
     */
    List<SitePage> telling() {
        return telling;
    }

    /** Returns the articles among the telling pages. */
    List<SitePage> articles() {
        return telling.stream().filter(SitePage::isArticle).toList();
    }

    /** Returns a page by its path. */
    SitePage page(String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the folder of the site. */
    Path folder() {
        return folder;
    }

    private static List<SitePage> telling(List<SitePage> kind) {
        List<SitePage> chosen = new ArrayList<>();
        Set<String> unseen = new HashSet<>();
        kind.forEach(page -> unseen.addAll(page.features()));
        while (!unseen.isEmpty()) {
            SitePage next = kind.stream()
                    .max(Comparator.comparingLong((SitePage page) -> page.features().stream()
                                    .filter(unseen::contains)
                                    .count())
                            .thenComparing(SitePage::path, Comparator.reverseOrder()))
                    .orElseThrow();
            chosen.add(next);
            unseen.removeAll(next.features());
        }
        return chosen;
    }

    /** Deletes a folder, if there is one, with all that is in it. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static final class Holder {

        static final BuiltSite SITE = build();

        private static BuiltSite build() {
            try {
                Path archive = FOLDER.resolve("archive").toAbsolutePath();
                clear(archive);
                SampleCopy.into(archive);
                for (Path file : Tree.files(ARCHIVES)) {
                    Path inArchive = ARCHIVES.relativize(file);
                    Path copy = archive.resolve(
                            inArchive.subpath(1, inArchive.getNameCount()).toString());
                    if (!OWN.contains(copy.getFileName().toString())) {
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
                Jar.with().build(archive);
                return new BuiltSite(archive.resolve("target/site"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
