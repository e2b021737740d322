package dev.lectern.cli;

import dev.lectern.build.Current;
import dev.lectern.build.Edition;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.serve.LiveSite;
import java.util.List;
import java.util.Optional;

/** Says what the site that is served does; what is wrong is said once, and again only when it was mended between. */
final class ServeLog implements LiveSite.Observer {

    private final Console console;
    private final OutputOptions options;
    private final String origin;
    private final News news;
    private final Current<Stopwatch> watch = new Current<>(Stopwatch.started());
    private final Current<String> path = new Current<>("");
    private final Current<Optional<LecternException>> refused = new Current<>(Optional.empty());

    ServeLog(Console console, OutputOptions options, String origin) {
        this.console = console;
        this.options = options;
        this.origin = origin;
        this.news = new News(console, options);
    }

    /** Notes that a change has come. */
    void begin() {
        watch.replace(Stopwatch.started());
    }

    /** Returns where the site is. */
    String address() {
        return origin + (path.get().isEmpty() ? "/" : path.get());
    }

    /** Returns why it could not be begun at all, where what was asked for makes no sense. */
    Optional<LecternException> refusal() {
        return refused.get();
    }

    @Override
    public synchronized void shown(List<String> changed, Edition edition, boolean settled) {
        boolean isFirst = path.replace(edition.basePath()).isEmpty();
        if (isFirst) {
            console.say(address() + " · " + Console.count(edition.articles(), "article") + " · "
                    + watch.get().time() + " · Ctrl-C stops it");
        } else if (!options.quiet && !changed.isEmpty()) {
            console.say(Stopwatch.timeOfDay() + " " + ChangedFiles.inWords(changed) + " · "
                    + watch.get().time());
        } else if (options.verbose() && changed.isEmpty()) {
            console.say(Stopwatch.timeOfDay() + " linked anew · " + watch.get().time());
        }
        if (settled) {
            news.some(edition.diagnostics());
        }
    }

    @Override
    public synchronized void stopped(List<String> changed, LecternException reason) {
        boolean isUnused = path.get().isEmpty() && changed.isEmpty();
        if (isUnused && reason.kind() == LecternException.Kind.USAGE) {
            refused.replace(Optional.of(reason));
            return;
        }
        if (!options.quiet && !changed.isEmpty()) {
            console.say(Stopwatch.timeOfDay() + " " + ChangedFiles.inWords(changed));
        }
        news.stop(reason);
        if (isUnused) {
            console.say(address() + " · nothing to show yet · Ctrl-C stops it");
        }
    }

    @Override
    public synchronized void verified(Edition edition, List<Diagnostic> problems) {
        news.all(problems);
        String tally = news.newTally(problems);
        if (!options.quiet && !tally.isEmpty()) {
            console.say(Stopwatch.timeOfDay() + " " + tally);
        }
    }
}
