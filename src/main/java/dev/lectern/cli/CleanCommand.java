package dev.lectern.cli;

import dev.lectern.build.SiteBuilder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lectern clean}: removes what Lectern made, and nothing else. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Removes the files that Lectern made, and no others.",
        footer = {"", "Example: lectern clean --source my-archive"})
final class CleanCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site is, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        Path target = archive.archive().resolve(destination == null ? Path.of("target", "site") : destination);
        int removed = new SiteBuilder().clean(target, archive.archive());
        if (!output.quiet) {
            new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours())
                    .say(Console.count(removed, "file") + " removed from " + target.normalize());
        }
        return ExitStatus.DONE;
    }
}
