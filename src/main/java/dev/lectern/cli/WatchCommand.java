package dev.lectern.cli;

import dev.lectern.build.ArchiveSnapshot;
import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.serve.Watcher;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern watch}: makes the site again whenever something changes. */
@Command(
        name = "watch",
        description = {
            "Makes the site, and again at every change; only what changed is read",
            "and written. Ctrl-C ends it, with the exit status 130."
        },
        footer = {"", "Example: lectern watch --source my-archive --destination public"})
final class WatchCommand extends ArchiveCommand {

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site goes, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Option(names = "--frozen", description = "Leave seeds/lectern.lock as it is.")
    private boolean frozen;

    @Override
    public Integer call() {
        BuildRequest request = new BuildRequest(
                archive().archive(), archive().config(), destination(destination), overrides(), frozen);
        SiteBuilder builder = SiteBuilder.remembering();
        try (Watcher watcher = new Watcher(new ArchiveSnapshot(request)::take)) {
            build(builder, request, List.of());
            while (true) {
                watcher.pass(SiteBuilder.LOCK);
                build(builder, request, watcher.await());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.DONE;
        }
    }

    private void build(SiteBuilder builder, BuildRequest request, List<String> changed) {
        Console console = console();
        Stopwatch watch = Stopwatch.started();
        try {
            BuildReport report = builder.build(request);
            console.report(
                    report.diagnostics().stream().filter(this::isWorthSaying).toList());
            if (!output().quiet) {
                console.say(Stopwatch.timeOfDay() + " " + what(report, changed) + " · " + watch.time()
                        + where(report, request, changed));
            }
        } catch (LecternException stop) {
            if (changed.isEmpty() && stop.kind() != LecternException.Kind.PROBLEM) {
                throw stop;
            }
            console.report(stop.diagnostics().stream().sorted().toList());
            console.say(Stopwatch.timeOfDay() + " " + (changed.isEmpty() ? "nothing built" : Changes.inWords(changed))
                    + " · the last good site is as it was");
        }
    }

    private static String what(BuildReport report, List<String> changed) {
        return changed.isEmpty()
                ? Console.count(report.articles(), "article") + " · " + Console.count(report.pages(), "file")
                : Changes.inWords(changed);
    }

    private static String where(BuildReport report, BuildRequest request, List<String> changed) {
        if (report.faults() > 0) {
            return " · nothing published; the last good site is as it was";
        }
        return changed.isEmpty()
                ? " → " + Console.shown(request.destination().resolve("index.html"))
                : " · " + Console.count(report.changed(), "file") + " written";
    }

    private boolean isWorthSaying(Diagnostic found) {
        return found.severity() == Severity.ERROR
                || (found.severity() == Severity.WARNING && !output().quiet)
                || output().verbose();
    }
}
