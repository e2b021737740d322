package dev.lectern.stage.write;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses destinations in which a build could harm something that Lectern did not make. */
final class DestinationGuard {

    private static final List<String> INPUTS = List.of("seeds", "templates");
    private static final Pattern RESERVED = Pattern.compile("\\..+\\.(previous|next|lock)");
    private static final int LOOKS = 20;
    private static final String CHOOSE = "choose a folder that holds nothing else, such as target/site";

    private final Destination place;
    private final Path home;

    DestinationGuard(Destination place, Path home) {
        this.place = place;
        this.home = home;
    }

    /** Throws where the path alone is dangerous, whatever is there. */
    void checkPath() throws IOException {
        Path live = place.live();
        if (live.getParent() == null) {
            throw refuse("destination-root", "the root of a disk cannot be the destination", CHOOSE);
        }
        if (Destination.real(home).startsWith(live)) {
            throw refuse("destination-home", "your home folder cannot be the destination", CHOOSE);
        }
        if (place.archive().startsWith(live)) {
            throw refuse("destination-archive", "the destination holds the archive folder itself", CHOOSE);
        }
        for (String input : INPUTS) {
            Path folder = Destination.real(place.archive().resolve(input));
            if (live.startsWith(folder) || folder.startsWith(live)) {
                throw refuse("destination-inputs", "the destination and \"" + input + "\" overlap", CHOOSE);
            }
        }
        if (RESERVED.matcher(live.getFileName().toString()).matches()) {
            throw refuse("destination-reserved", "names of this form are kept for Lectern's own use", CHOOSE);
        }
    }

    /** Throws where something stands at the destination, or at the names beside it, that Lectern did not make. */
    void checkContents() throws IOException {
        checkLive(place.live());
        checkSpare(place.previous());
        checkSpare(place.next());
    }

    private void checkLive(Path live) throws IOException {
        Optional<BasicFileAttributes> seen = look(live);
        if (seen.isEmpty()) {
            return;
        }
        if (seen.get().isSymbolicLink()) {
            throw refuse("destination-link", "the destination is a symbolic link", "name the folder it points to");
        }
        if (!seen.get().isDirectory()) {
            throw refuse("destination-not-a-folder", "the destination is a file", CHOOSE);
        }
        if (isForeign(live)) {
            throw refuse(
                    "destination-foreign",
                    "the destination holds files that Lectern did not make",
                    "choose an empty folder, or empty this one yourself");
        }
    }

    private void checkSpare(Path spare) throws IOException {
        Optional<BasicFileAttributes> seen = look(spare);
        if (seen.isPresent() && (!seen.get().isDirectory() || isForeign(spare))) {
            throw new LecternException(
                    LecternException.Kind.ENVIRONMENT,
                    List.of(Diagnostic.error(
                            "destination-foreign",
                            Location.of(place.shown(spare)),
                            "Lectern did not make this, and needs the name",
                            "move it away")));
        }
    }

    private static Optional<BasicFileAttributes> look(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /**
     * Tells whether a folder holds something and has no manifest. Lectern marks a folder before it puts anything in and
     * takes the mark away last; but another build may swap two folders while this one looks, so it looks again until
     * the folder was the same before and after.
     */
    private static boolean isForeign(Path folder) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            try {
                Object before = identity(folder);
                boolean foreign = !isEmpty(folder) && !isMarked(folder);
                if (!foreign || Objects.equals(before, identity(folder))) {
                    return foreign;
                }
            } catch (NoSuchFileException moved) {
                continue;
            }
        }
        return false;
    }

    private static @Nullable Object identity(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    private static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private LecternException refuse(String code, String message, String hint) {
        return new LecternException(
                LecternException.Kind.USAGE,
                List.of(Diagnostic.error(code, Location.of(place.shown(place.live())), message, hint)));
    }
}
