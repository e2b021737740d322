package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.ExternalLinks;
import dev.lectern.build.SiteBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern check}: does all that build does, but writes nothing, and takes warnings seriously. */
@Command(
        name = "check",
        description = "Does all that build does but writes nothing; exits with 1 on warnings too.",
        footer = {
            "",
            "Example: lectern check --source my-archive",
            "         lectern check --format sarif > lectern.sarif",
            "         lectern check --external"
        })
final class CheckCommand extends SiteCommand {

    @Option(
            names = "--external",
            description = "Ask for the pages of the web that the archive links to, slowly; answers are kept for a day.")
    private boolean external;

    private Optional<ExternalLinks> links = Optional.empty();

    @Override
    public Integer call() {
        LinkMemory memory = new LinkMemory(archive().archive());
        links = external ? Optional.of(memory.links()) : Optional.empty();
        BuildReport report = watched(progress -> new SiteBuilder().check(request(site(), true, progress), links));
        int status = conclude(report);
        links.flatMap(memory::keep).ifPresent(unkept -> console().report(List.of(unkept)));
        return status;
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
        String web = links.map(
                        asked -> "; " + Console.count(asked.asked(), "link") + " checked, " + asked.known() + " cached")
                .orElse("");
        return Console.count(report.pages(), "file") + " checked, none written" + web;
    }
}
