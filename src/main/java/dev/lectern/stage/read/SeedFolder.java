package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.MediaType;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What stands in the folder of seeds, by what it is for, each list sorted by name.
 *
 * @param editorials the files of what the editor says, by the name of the article they speak of
 */
record SeedFolder(List<Path> articles, List<Path> glossary, List<Path> notes, Map<String, Path> editorials) {

    static final String LOCK = "lectern.lock";
    static final String RULINGS = "ties.yaml";
    static final String IGNORED = "ignored.yaml";

    private static final String EDITORIAL = ".meta.yaml";
    private static final List<String> SAID_OF_ALL = List.of(LOCK, RULINGS, IGNORED);

    /** Looks through the folder; files that nothing will read are reported. */
    static SeedFolder of(Path seeds, ArchiveFiles files, Consumer<Diagnostic> problems) {
        if (!Files.exists(seeds, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(Diagnostic.error(
                    "seeds-missing",
                    Location.of(files.shown(seeds)),
                    "there is no folder of seeds",
                    "make a folder seeds/ and put articles into it, or name another archive with --source"));
        }
        List<Path> articles = new ArrayList<>();
        Map<String, Path> editorials = new TreeMap<>();
        for (Path child : visible(files.list(seeds, problems))) {
            String name = child.getFileName().toString();
            if (name.endsWith(EDITORIAL)) {
                editorials.put(name.substring(0, name.length() - EDITORIAL.length()), child);
            } else if (MediaType.ofFileName(name).isPresent()) {
                articles.add(child);
            } else if (!SAID_OF_ALL.contains(name)) {
                unread(child, seeds, files).ifPresent(problems);
            }
        }
        List<Path> glossary = markdown(seeds.resolve("glossary"), files, problems);
        List<Path> notes = markdown(seeds.resolve("notes"), files, problems);
        SeedFolder folder = new SeedFolder(articles, glossary, notes, editorials);
        return folder.withoutOrphans(files, problems);
    }

    /** Returns the same with one article alone. */
    SeedFolder only(Path article) {
        Map<String, Path> said = new TreeMap<>(editorials);
        said.keySet().removeIf(name -> !name.equals(article.getFileName().toString()));
        return new SeedFolder(List.of(article), glossary, notes, said);
    }

    /** Says that a file is of no kind that is read. */
    static Diagnostic unknownKind(String shown, Severity severity) {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return new Diagnostic(
                severity,
                Location.of(shown),
                (dot < 0 ? "a file without an ending" : "a file that ends in \"" + name.substring(dot) + "\"")
                        + " is not read",
                "articles are read from .txt, .md and .html; a dot before the name hides a file",
                "seed-unknown-kind");
    }

    private SeedFolder withoutOrphans(ArchiveFiles files, Consumer<Diagnostic> problems) {
        List<String> names =
                articles.stream().map(path -> path.getFileName().toString()).toList();
        java.util.Set<String> known = new java.util.HashSet<>(names);
        Map<String, Path> kept = new TreeMap<>();
        editorials.forEach((seed, path) -> {
            if (known.contains(seed)) {
                kept.put(seed, path);
            } else {
                problems.accept(Diagnostic.warning(
                        "meta-orphan",
                        Location.of(files.shown(path)),
                        "there is no seed \"" + seed + "\" for this to speak of",
                        "name the file after the seed, its ending included: article.txt" + EDITORIAL));
            }
        });
        return new SeedFolder(articles, glossary, notes, kept);
    }

    private static List<Path> visible(List<Path> children) {
        return children.stream()
                .filter(child -> !child.getFileName().toString().startsWith("."))
                .toList();
    }

    /** A folder beside a saved page holds the page's pictures, as browsers save them, and needs no word. */
    private static Optional<Diagnostic> unread(Path child, Path seeds, ArchiveFiles files) {
        String name = child.getFileName().toString();
        if (!Files.isDirectory(child)) {
            return Optional.of(unknownKind(files.shown(child), Severity.WARNING));
        }
        boolean isOurs = child.equals(seeds.resolve(name)) && (name.equals("glossary") || name.equals("notes"));
        if (isOurs || name.endsWith("_files") || name.endsWith(".files")) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.warning(
                "seed-folder",
                Location.of(files.shown(child)),
                "the folder is not looked into",
                "move the articles in it into seeds/ itself"));
    }

    private static List<Path> markdown(Path folder, ArchiveFiles files, Consumer<Diagnostic> problems) {
        List<Path> found = new ArrayList<>();
        for (Path child : visible(files.list(folder, problems))) {
            String name = child.getFileName().toString();
            if (MediaType.ofFileName(name).filter(MediaType.MARKDOWN::equals).isPresent()) {
                found.add(child);
            } else {
                problems.accept(Diagnostic.warning(
                        "seed-unknown-kind",
                        Location.of(files.shown(child)),
                        "\"" + name + "\" is not read",
                        "the files in this folder end in .md"));
            }
        }
        return found;
    }
}
