package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.Outcome;
import dev.lectern.build.OutcomeJson;
import dev.lectern.build.OutcomeSarif;
import dev.lectern.build.Progress;
import dev.lectern.model.config.ConfigOverride;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that make the whole site, be it to write it or to check it. */
@Command
abstract class SiteCommand extends ArchiveCommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: how to say what was found. Default: text.")
    private MessageFormat format = MessageFormat.text;

    @Mixin
    private final AddressOption address = new AddressOption();

    private final long start = System.nanoTime();

    /** Returns where the site is, or would be. */
    abstract Path site();

    /** Tells whether warnings fail the command. */
    abstract boolean isStrict();

    /** Returns where the site's first page is and what is to be said of it, at the end of the closing line. */
    abstract String whereabouts(BuildReport report);

    /** Returns the site's first page, if it was written. */
    abstract Optional<Path> published(BuildReport report);

    @Override
    final List<ConfigOverride> overrides() {
        return address.after(super.overrides());
    }

    /** Does the work, which may be watched. */
    final BuildReport watched(Function<Progress, BuildReport> work) {
        PrintWriter terminal = output().quiet || format != MessageFormat.text ? null : Terminal.writer();
        if (terminal == null) {
            return work.apply(Progress.UNWATCHED);
        }
        try (ProgressLine line = new ProgressLine(terminal, System::nanoTime)) {
            return work.apply(line);
        }
    }

    /** Says what was found and what came of it, and returns the exit status. */
    final int conclude(BuildReport report) {
        boolean failed = report.count(Severity.ERROR) > 0 || (isStrict() && report.count(Severity.WARNING) > 0);
        int status = failed ? ExitStatus.PROBLEMS : ExitStatus.DONE;
        if (format == MessageFormat.text) {
            new Conclusion(console(), output(), isStrict()).tell(report, closingLine(report));
        } else {
            console().say(log(status, report.diagnostics(), Optional.of(report)));
        }
        return status;
    }

    @Override
    public final boolean tellStop(List<Diagnostic> reasons, int status) {
        if (format == MessageFormat.text) {
            return false;
        }
        console().say(log(status, reasons, Optional.empty()));
        return true;
    }

    private String log(int status, List<Diagnostic> messages, Optional<BuildReport> report) {
        Optional<String> page = report.flatMap(this::published).map(Console::shown);
        Outcome outcome = new Outcome(name(), status, messages, report, page, seconds());
        return format == MessageFormat.json ? OutcomeJson.of(outcome) : sarif().of(outcome);
    }

    /** Paths are told from the working folder where the archive lies in it, as platforms want them from the project's. */
    private OutcomeSarif sarif() {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path archive = archive().archive();
        Path root = archive.startsWith(here) ? here : archive;
        return new OutcomeSarif(
                folder(root.toUri().toString()),
                from(root, archive),
                from(root, site()),
                Version.number().orElse(""));
    }

    private static String from(Path root, Path folder) {
        Path way = folder.startsWith(root) ? root.relativize(folder) : folder;
        String path = way.toString().replace(way.getFileSystem().getSeparator(), "/");
        return path.isEmpty() ? "" : folder(path);
    }

    private static String folder(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private String closingLine(BuildReport report) {
        boolean sound = report.faults() == 0;
        return String.join(
                " · ",
                Console.count(report.articles(), "article"),
                Console.count(report.terms(), "term"),
                Console.count(report.mentions(), "mention"),
                Console.count(report.ties(), "tie"),
                sound
                        ? Console.count(report.deadLinks(), "broken link")
                        : Console.count(report.faults(), "fault") + " in the pages",
                String.format(Locale.ROOT, "%.1f s", seconds()) + " → " + whereabouts(report));
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
