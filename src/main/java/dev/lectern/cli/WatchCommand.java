package dev.lectern.cli;

import dev.lectern.build.ArchiveSnapshot;
import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.Progress;
import dev.lectern.build.SiteBuilder;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.serve.Watcher;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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
final class WatchCommand extends FollowingCommand {

    private static final String UNPUBLISHED = " · nothing published; the last good site is as it was";

    @Option(
            names = {"-d", "--destination"},
            paramLabel = "DIR",
            description = "Where the site goes, from the archive. Default: target/site.")
    private @Nullable Path destination;

    @Option(names = "--frozen", description = "Leave seeds/lectern.lock as it is.")
    private boolean frozen;

    @Override
    public Integer call() {
        BuildRequest request = request(destination(destination), frozen, Progress.UNWATCHED);
        SiteBuilder builder = SiteBuilder.remembering();
        News news = new News(console(), output());
        try (Watcher watcher = new Watcher(new ArchiveSnapshot(request)::take)) {
            begin(() -> builder.build(request), request, news);
            while (true) {
                watcher.pass(SiteBuilder.LOCK);
                follow(() -> builder.build(request), watcher.await(), news);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.DONE;
        }
    }

    /** Makes the site for the first time; a call that makes no sense ends the command. */
    private void begin(Supplier<BuildReport> build, BuildRequest request, News news) {
        Stopwatch watch = Stopwatch.started();
        try {
            BuildReport report = build.get();
            String what = Console.count(report.articles(), "article") + " · " + Console.count(report.pages(), "file");
            String where = " → " + Console.shown(request.destination().resolve("index.html"));
            tell(report, news, what + " · " + watch.time() + (report.faults() > 0 ? UNPUBLISHED : where));
        } catch (LecternException stop) {
            if (stop.kind() != LecternException.Kind.PROBLEM) {
                throw stop;
            }
            tell(stop, news, "nothing built");
        }
    }

    /** Makes the site again, which no mistake of ours may end, as the next change may well get past it. */
    private void follow(Supplier<BuildReport> build, List<String> changed, News news) {
        Stopwatch watch = Stopwatch.started();
        String what = ChangedFiles.inWords(changed);
        try {
            BuildReport report = build.get();
            String where = " · " + Console.count(report.changed(), "file") + " written";
            tell(report, news, what + " · " + watch.time() + (report.faults() > 0 ? UNPUBLISHED : where));
        } catch (LecternException stop) {
            tell(stop, news, what);
        } catch (RuntimeException | StackOverflowError failure) {
            tell(LecternException.internal(failure), news, what);
        }
    }

    private void tell(BuildReport report, News news, String what) {
        news.all(report.diagnostics());
        String tally = news.newTally(report.diagnostics());
        if (!output().quiet) {
            console().say(Stopwatch.timeOfDay() + " " + what + (tally.isEmpty() ? "" : " · " + tally));
        }
    }

    private void tell(LecternException stop, News news, String what) {
        news.stop(stop);
        console().say(Stopwatch.timeOfDay() + " " + what + " · the last good site is as it was");
    }
}
