package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.SiteBuilder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern build}: makes the site. */
@Command(
        name = "build",
        description = "Makes the site. The last good site stays if anything stops the build.",
        footer = {"", "Example: lectern build --source my-archive --destination public"})
final class BuildCommand extends SiteCommand {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site goes, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Option(names = "--strict", description = "Exit with 1 on warnings too.")
    private boolean strict;

    @Option(names = "--frozen", description = "Leave seeds/lectern.lock as it is.")
    private boolean frozen;

    @Override
    public Integer call() {
        return conclude(watched(progress -> new SiteBuilder().build(request(site(), frozen, progress))));
    }

    @Override
    Path site() {
        return destination(destination);
    }

    @Override
    boolean isStrict() {
        return strict;
    }

    @Override
    Optional<Path> published(BuildReport report) {
        return report.faults() == 0 ? Optional.of(site().resolve("index.html")) : Optional.empty();
    }

    @Override
    String whereabouts(BuildReport report) {
        return published(report).map(Console::shown).orElse("nothing published; the last good site is as it was");
    }
}
