package dev.lectern.serve;

import dev.lectern.build.Edition;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** The edition that is shown, and the one before it, whose pages stand in for those that cannot be made. */
final class Stage {

    private static final int MOST_KEPT = 64;

    /** An edition, the last whose pages were well, and pages that were asked for. */
    private record Shown(Edition edition, Optional<Edition> before, ConcurrentMap<OutputPath, byte[]> pages) {}

    private final AtomicReference<Optional<Shown>> shown = new AtomicReference<>(Optional.empty());
    private final CountDownLatch first = new CountDownLatch(1);

    /** Shows an edition, and returns the assets that it has changed. */
    List<OutputPath> show(Edition edition) {
        Optional<Shown> last = shown.get();
        Optional<Edition> sound =
                last.flatMap(old -> old.edition().faults().isEmpty() ? Optional.of(old.edition()) : old.before());
        shown.set(Optional.of(new Shown(edition, sound, new ConcurrentHashMap<>())));
        first.countDown();
        return last.map(old -> edition.changedAssets(old.edition())).orElse(List.of());
    }

    /** Returns the edition that is shown, when there is one. */
    Edition edition() throws InterruptedException {
        first.await();
        return shown.get().orElseThrow().edition();
    }

    /** Returns the bytes of a file, of the edition before where this one fails to make it. */
    Optional<byte[]> file(OutputPath path) throws InterruptedException {
        first.await();
        Shown now = shown.get().orElseThrow();
        Map<OutputPath, byte[]> pages = now.pages();
        byte[] known = pages.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> made = now.edition()
                .file(path)
                .or(() -> now.edition().faults().isEmpty()
                        ? Optional.empty()
                        : now.before().flatMap(before -> before.file(path)))
                .map(OutputFile::content)
                .map(content -> content.bytes());
        made.ifPresent(bytes -> {
            if (pages.size() >= MOST_KEPT) {
                pages.clear();
            }
            pages.put(path, bytes);
        });
        return made;
    }
}
