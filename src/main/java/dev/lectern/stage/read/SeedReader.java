package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.source.Editorial;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.source.Seeds;
import dev.lectern.model.source.Setting;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the seeds of an archive in the order of their names, by code units whatever the locale. What is wrong with a
 * seed costs that seed alone and is told in {@link Seeds#diagnostics()}.
 */
public final class SeedReader {

    private static final int LONGEST_LOCK = 64 * 1024 * 1024;

    private final SeenFiles seen;

    /** Makes a reader that reads every file. */
    public SeedReader() {
        this(new SeenFiles());
    }

    /** Makes a reader that passes over files which have not changed since they were seen. */
    public SeedReader(SeenFiles seen) {
        this.seen = seen;
    }

    /** What could be made of a file, and what is to be said of it. */
    private record Attempt<T>(Optional<T> result, List<Diagnostic> diagnostics) {}

    /** A way of reading a file as a document. */
    private interface Way {
        Optional<Document> read(Path path, MediaType mediaType, Consumer<Diagnostic> problems);
    }

    /**
     * Reads all seeds. An archive without a folder of seeds has none, and says so.
     *
     * @throws LecternException if the folder is no archive: it holds neither seeds nor a configuration
     */
    public Seeds read(Path archive) {
        if (!Files.exists(archive.resolve("seeds")) && !Files.exists(archive.resolve(ConfigReader.NAME))) {
            throw LecternException.usage(Diagnostic.error(
                    "archive-missing",
                    Location.of(archive.toAbsolutePath().normalize().toString()),
                    "this folder holds neither seeds/ nor " + ConfigReader.NAME,
                    "name the archive's folder with --source, or start one with lectern init"));
        }
        ArchiveFiles files = new ArchiveFiles(archive);
        List<Diagnostic> diagnostics = new ArrayList<>();
        SeedFolder folder = SeedFolder.of(archive.resolve("seeds"), files, diagnostics::add);
        return read(archive, files, folder, diagnostics);
    }

    /**
     * Reads one article, with everything that is said of it elsewhere: glossary, notes, lock and the editor's word.
     *
     * @param seed its path from the archive folder, its name, or a beginning of that which no other has
     * @throws LecternException where it cannot be read
     */
    public Seeds read(Path archive, Path seed) {
        ArchiveFiles files = new ArchiveFiles(archive);
        SeedFolder whole = SeedFolder.of(archive.resolve("seeds"), files, ignored -> {});
        Path file = NamedSeed.in(archive, seed, whole.articles(), files);
        Seeds seeds = read(archive, files, whole.only(file), new ArrayList<>());
        if (seeds.articles().isEmpty()) {
            String shown = files.shown(file);
            throw new LecternException(
                    LecternException.Kind.PROBLEM,
                    seeds.diagnostics().stream()
                            .filter(diagnostic -> diagnostic.location().file().equals(shown))
                            .toList());
        }
        return seeds;
    }

    private Seeds read(Path archive, ArchiveFiles files, SeedFolder folder, List<Diagnostic> diagnostics) {
        TextFiles texts = new TextFiles(files);
        List<Document> articles = documents(texts::article, folder.articles(), diagnostics);
        List<Document> glossary = documents(texts::document, folder.glossary(), diagnostics);
        List<Document> notes = documents(texts::document, folder.notes(), diagnostics);
        Map<String, Editorial> editorials = editorials(texts, folder, diagnostics);
        Setting.Mapping locked = section(texts, archive, SeedFolder.LOCK, diagnostics::add);
        Setting.Mapping rulings = section(texts, archive, SeedFolder.RULINGS, diagnostics::add);
        Setting.Mapping ignored = section(texts, archive, SeedFolder.IGNORED, diagnostics::add);
        return new Seeds(
                articles,
                glossary,
                notes,
                editorials,
                locked,
                rulings,
                ignored,
                diagnostics.stream().sorted().toList());
    }

    /** Files are read side by side, as decoding is most of the work; their order stays. */
    private List<Document> documents(Way way, List<Path> paths, List<Diagnostic> diagnostics) {
        List<Attempt<Document>> attempts =
                paths.parallelStream().map(path -> document(path, way)).toList();
        attempts.forEach(attempt -> diagnostics.addAll(attempt.diagnostics()));
        return attempts.stream().flatMap(attempt -> attempt.result().stream()).toList();
    }

    private Attempt<Document> document(Path path, Way way) {
        return attempt(
                path,
                problems -> MediaType.ofFileName(path.getFileName().toString())
                        .flatMap(mediaType -> way.read(path, mediaType, problems)));
    }

    @SuppressWarnings("unchecked")
    private <T> Attempt<T> attempt(Path path, Function<Consumer<Diagnostic>, Optional<T>> reader) {
        return seen.read(
                Attempt.class,
                path,
                () -> {
                    List<Diagnostic> diagnostics = new ArrayList<>();
                    return new Attempt<>(reader.apply(diagnostics::add), diagnostics);
                },
                attempt -> attempt.result().isPresent());
    }

    private Map<String, Editorial> editorials(TextFiles texts, SeedFolder folder, List<Diagnostic> diagnostics) {
        Map<String, Editorial> editorials = new TreeMap<>();
        folder.editorials().forEach((seed, path) -> {
            Attempt<Editorial> said = attempt(
                    path,
                    problems -> texts.section(path, YamlReader.LONGEST, problems)
                            .map(section -> EditorialReader.read(section, problems)));
            diagnostics.addAll(said.diagnostics());
            Location place = Location.of(texts.shown(path));
            editorials.put(seed, said.result().orElseGet(() -> EditorialReader.unreadable(place, diagnostics::add)));
        });
        return editorials;
    }

    /** Reads a file of the editor's or of Lectern's own; an empty section where there is none. */
    private Setting.Mapping section(TextFiles texts, Path archive, String name, Consumer<Diagnostic> problems) {
        Path file = archive.resolve("seeds").resolve(name);
        Setting.Mapping nothing = Setting.Mapping.empty(Location.of("seeds/" + name));
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return nothing;
        }
        Attempt<Setting.Mapping> read = attempt(file, found -> texts.section(file, LONGEST_LOCK, found));
        read.diagnostics().forEach(problems);
        return read.result().orElse(nothing);
    }
}
