package dev.lectern.cli;

import dev.lectern.build.SiteBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern clean}: removes what Lectern made, and nothing else. */
@Command(
        name = "clean",
        description = "Removes the files that Lectern made, and no others.",
        footer = {"", "Example: lectern clean --source my-archive"})
final class CleanCommand extends ArchiveCommand {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site is, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Override
    public Integer call() {
        Path target = destination(destination);
        int removed = new SiteBuilder().clean(target, archive().archive());
        if (!output().quiet) {
            console().say(Console.count(removed, "file") + " removed from " + Console.shown(target));
        }
        return ExitStatus.DONE;
    }
}
