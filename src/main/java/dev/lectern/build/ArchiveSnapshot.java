package dev.lectern.build;

import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.source.Snapshot;
import dev.lectern.stage.read.ConfigReader;
import dev.lectern.stage.read.SnapshotReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells which files a site is made of. */
public final class ArchiveSnapshot {

    private ArchiveSnapshot() {}

    /** Returns the files of an archive as they are now: what stands in it, and what its configuration names. */
    public static Snapshot of(BuildRequest request) {
        List<Path> others = new ArrayList<>();
        request.config().ifPresent(others::add);
        try {
            String introduction = new ConfigReader(ProblemGuide::known)
                    .read(request.archive(), request.config(), request.overrides())
                    .config()
                    .introduction()
                    .location()
                    .file();
            others.add(request.archive().resolve(introduction));
        } catch (LecternException faulty) {
            // It names nothing until it is mended.
        }
        return new SnapshotReader(request.archive(), others).take();
    }
}
