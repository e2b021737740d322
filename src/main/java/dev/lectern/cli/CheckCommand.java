package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code lectern check}: does all that build does, but writes nothing, and takes warnings seriously. */
@Command(
        name = "check",
        description = "Does all that build does but writes nothing; exits with 1 on warnings too.",
        footer = {
            "",
            "Example: lectern check --source my-archive",
            "         lectern check --format sarif > lectern.sarif"
        })
final class CheckCommand extends SiteCommand {

    @Override
    public Integer call() {
        return conclude(watched(progress -> new SiteBuilder()
                .check(new BuildRequest(
                        archive().archive(), archive().config(), site(), overrides(), true, progress))));
    }

    @Override
    Path site() {
        return destination(null);
    }

    @Override
    boolean isStrict() {
        return true;
    }

    @Override
    Optional<Path> published(BuildReport report) {
        return Optional.empty();
    }

    @Override
    String whereabouts(BuildReport report) {
        return Console.count(report.pages(), "file") + " checked, none written";
    }
}
