package dev.lectern.cli;

import dev.lectern.build.BuildRequest;
import dev.lectern.build.Progress;
import dev.lectern.model.config.ConfigOverride;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands have in common that read an archive: where it is, and what goes before its configuration. */
@Command
abstract class ArchiveCommand extends LecternCommand {

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    final ArchiveOptions archive() {
        return archive;
    }

    /** Returns the values that go before those of the configuration. */
    List<ConfigOverride> overrides() {
        return archive.overrides(System.getenv());
    }

    /** Returns the archive, its configuration and where the site goes, as the call names them. */
    final BuildRequest request(Path destination, boolean frozen, Progress progress) {
        return new BuildRequest(archive.archive(), archive.config(), destination, overrides(), frozen, progress);
    }

    /** Returns the name of the command. */
    final String name() {
        return spec().name();
    }

    /** Returns where the site is: the folder named, taken from the archive, or {@code target/site} in it. */
    final Path destination(@Nullable Path named) {
        return archive.archive().resolve(named == null ? Path.of("target", "site") : named);
    }
}
