package dev.lectern.build;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Snapshot;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.SnapshotReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells, again and again, which files a site is made of: what stands in the archive, its configuration, and the introduction
 * that this names. The configuration is read only when it has changed, or while there is a fault in it.
 */
public final class ArchiveSnapshot {

    private final BuildRequest request;
    private final Path config;
    private final Current<Optional<Known>> known = new Current<>(Optional.empty());

    /** What a configuration names, and by what a change of it is told. */
    private record Known(String mark, Path introduction) {}

    /** Prepares to look. */
    public ArchiveSnapshot(BuildRequest request) {
        this.request = request;
        this.config = request.config().orElseGet(() -> request.archive().resolve(ConfigReader.NAME));
    }

    /** Returns the files as they are now. */
    public Snapshot take() {
        List<Path> named = introduction().map(file -> List.of(config, file)).orElseGet(() -> List.of(config));
        return new SnapshotReader(request.archive(), named).take();
    }

    private Optional<Path> introduction() {
        String mark = SnapshotReader.mark(config);
        Optional<Known> now =
                known.get().filter(before -> before.mark().equals(mark)).or(() -> read(mark));
        known.replace(now);
        return now.map(Known::introduction);
    }

    /** A faulty configuration names nothing until it is mended, or what it names is there. */
    private Optional<Known> read(String mark) {
        try {
            String introduction = new ConfigReader(ProblemGuide::known)
                    .read(request.archive(), request.config(), request.overrides())
                    .config()
                    .introduction()
                    .location()
                    .file();
            return Optional.of(new Known(mark, request.archive().resolve(introduction)));
        } catch (LecternException faulty) {
            return Optional.empty();
        }
    }
}
