package dev.lectern.serve;

import dev.lectern.build.Current;
import dev.lectern.build.Edition;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The edition that is shown, and the one before it, whose pages stand in for those that cannot be made. */
final class Showing {

    private static final int MOST_KEPT = 64;

    /** An edition, the last whose pages were well, and pages that were asked for. */
    private record Shown(Edition edition, Optional<Edition> before, ConcurrentMap<OutputPath, byte[]> pages) {

        Optional<byte[]> file(OutputPath path) {
            Optional<byte[]> known = Optional.ofNullable(pages.get(path));
            if (known.isPresent()) {
                return known;
            }
            Optional<byte[]> made = edition.file(path)
                    .or(() -> before.filter(earlier -> edition.has(path)).flatMap(earlier -> earlier.file(path)))
                    .map(file -> file.content().bytes());
            if (pages.size() >= MOST_KEPT) {
                pages.clear();
            }
            made.ifPresent(bytes -> pages.put(path, bytes));
            return made;
        }
    }

    private final Current<Optional<Shown>> shown = new Current<>(Optional.empty());

    /** Shows an edition, and returns the assets that it has changed. */
    List<OutputPath> show(Edition edition) {
        Optional<Shown> last = shown.get();
        Optional<Edition> sound =
                last.flatMap(old -> old.edition().isSound() ? Optional.of(old.edition()) : old.before());
        shown.replace(Optional.of(new Shown(edition, sound, new ConcurrentHashMap<>())));
        return last.map(old -> edition.changedAssets(old.edition())).orElse(List.of());
    }

    /** Returns the edition that is shown; none before the first is. */
    Optional<Edition> edition() {
        return shown.get().map(Shown::edition);
    }

    /** Returns the bytes of a file, of the edition before where this one has it too and fails to make it. */
    Optional<byte[]> file(OutputPath path) {
        return shown.get().flatMap(now -> now.file(path));
    }
}
