package dev.lectern.stage.read;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.model.source.MediaType;
import dev.lectern.model.text.EditDistance;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The seed that somebody names: by its path from the archive, by its file name, or by a beginning of it that no other seed
 * has.
 */
final class NamedSeed {

    private NamedSeed() {}

    /**
     * Returns its path.
     *
     * @param given what was named
     * @param seeds the archive's
     * @throws LecternException if it names no seed, or more than one
     */
    static Path in(Path archive, Path given, List<Path> seeds, ArchiveFiles files) {
        Path path = archive.resolve(given);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path)) {
            return article(path, files);
        }
        String name = name(given);
        List<Path> meant =
                seeds.stream().filter(seed -> name(seed).equals(name)).toList();
        if (meant.isEmpty()) {
            meant = seeds.stream().filter(seed -> name(seed).startsWith(name)).toList();
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        List<String> names =
                (meant.isEmpty() ? seeds : meant).stream().map(NamedSeed::name).toList();
        throw LecternException.usage(Diagnostic.error(
                "seed-unknown",
                Location.of(files.shown(path)),
                "\"" + given + (meant.isEmpty() ? "\" names no seed" : "\" names " + meant.size() + " seeds"),
                meant.isEmpty() ? nearest(name, names) : "which of " + String.join(", ", names) + "?"));
    }

    private static Path article(Path path, ArchiveFiles files) {
        if (MediaType.ofFileName(name(path)).isEmpty()) {
            throw LecternException.problem(SeedFolder.unknownKind(files.shown(path), Severity.ERROR));
        }
        return path;
    }

    private static String nearest(String name, List<String> names) {
        return EditDistance.nearest(name, names)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(
                        "name a file of seeds/, or a beginning of its name that no other has; lectern list articles shows them");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
