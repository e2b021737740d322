package dev.lectern.cli;

import dev.lectern.build.BuildRequest;
import dev.lectern.build.Progress;
import dev.lectern.model.config.ConfigOverride;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands have in common that read an archive: help, version, where the archive is, how much is said. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class ArchiveCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Override
    public final OutputOptions output() {
        return output;
    }

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
        return spec.name();
    }

    final Console console() {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
    }

    /** Returns where the site is: the folder named, taken from the archive, or {@code target/site} in it. */
    final Path destination(@Nullable Path named) {
        return archive.archive().resolve(named == null ? Path.of("target", "site") : named);
    }
}
