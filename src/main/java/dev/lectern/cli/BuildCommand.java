package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import dev.lectern.model.config.ConfigKey;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern build}: makes the site. */
@Command(
        name = "build",
        description = "Makes the site. The last good site stays if anything stops the build.",
        footer = {"", "Example: lectern build --source my-archive --destination public"})
final class BuildCommand extends ArchiveCommand {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site goes, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            description = "Where the site will be published; goes before the configured address.")
    private @Nullable String baseUrl;

    @Option(names = "--strict", description = "Exit with 1 on warnings too.")
    private boolean strict;

    @Option(names = "--frozen", description = "Leave seeds/lectern.lock as it is.")
    private boolean frozen;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path target = destination(destination);
        BuildReport report = new SiteBuilder()
                .build(new BuildRequest(archive().archive(), archive().config(), target, given(), frozen));
        double seconds = (System.nanoTime() - start) / 1e9;
        Console console = console();
        console.report(worthSaying(report.diagnostics()));
        long notes = report.count(Severity.NOTE);
        if (!output().quiet && !output().verbose() && notes > 0) {
            console.say(Console.count(notes, "remark") + " (-v shows them)");
        }
        if (!output().quiet) {
            console.say(closingLine(report, seconds, target));
        }
        long errors = report.count(Severity.ERROR);
        long warnings = strict ? report.count(Severity.WARNING) : 0;
        if (errors + warnings == 0) {
            return ExitStatus.DONE;
        }
        console.say("failed: "
                + Stream.of(
                                errors == 0 ? "" : Console.count(errors, "error"),
                                warnings == 0 ? "" : Console.count(warnings, "warning"))
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(", ")));
        return ExitStatus.PROBLEMS;
    }

    private List<ConfigOverride> given() {
        List<ConfigOverride> given = new ArrayList<>(overrides());
        if (baseUrl != null) {
            given.add(new ConfigOverride(ConfigKey.BASE_URL.path(), baseUrl, "--base-url"));
        }
        return given;
    }

    private List<Diagnostic> worthSaying(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR
                        || (diagnostic.severity() == Severity.WARNING && !output().quiet)
                        || output().verbose())
                .toList();
    }

    private static String closingLine(BuildReport report, double seconds, Path target) {
        String time = String.format(Locale.ROOT, "%.1f s", seconds);
        boolean published = report.faults() == 0;
        String where = published
                ? Console.shown(target.resolve("index.html"))
                : "nothing published; the last good site is as it was";
        return String.join(
                " · ",
                Console.count(report.articles(), "article"),
                Console.count(report.terms(), "term"),
                Console.count(report.mentions(), "mention"),
                Console.count(report.ties(), "tie"),
                published
                        ? Console.count(report.deadLinks(), "broken link")
                        : Console.count(report.faults(), "fault") + " in the pages",
                time + " → " + where);
    }
}
