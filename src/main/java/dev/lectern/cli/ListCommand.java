package dev.lectern.cli;

import dev.lectern.build.ArchiveLister;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.GlossaryAdvisor;
import dev.lectern.build.InspectionFormat;
import dev.lectern.build.NoteDesk;
import dev.lectern.build.Progress;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern list}: what the archive holds. */
@Command(
        name = "list",
        description = "Lists what the archive holds, one line each.",
        footer = {
            "",
            "articles  day, words, confidence, language, file, address, publisher, title",
            "terms     as lectern terms list shows them",
            "notes     as lectern notes shows them",
            "orphans   articles that no tie, no link and no term in common joins to others",
            "unused    terms that stand in no article",
            "",
            "Example: lectern list articles --format json"
        })
final class ListCommand extends ArchiveCommand {

    /** What to list. */
    enum Subject {
        articles,
        terms,
        notes,
        orphans,
        unused
    }

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            defaultValue = "articles",
            description = "${COMPLETION-CANDIDATES}. Default: articles.")
    @SuppressWarnings("NullAway.Init")
    private Subject subject;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Override
    public Integer call() {
        Path folder = archive().archive();
        BuildRequest request = request(destination(null), true, Progress.UNWATCHED);
        return switch (subject) {
            case articles -> listed(new ArchiveLister(request).articles(format));
            case orphans -> listed(new ArchiveLister(request).orphans(format));
            case unused -> listed(new ArchiveLister(request).unused(format));
            case terms -> {
                GlossaryAdvisor.Advice advice = new GlossaryAdvisor().list(folder, format);
                yield listed(advice.text(), advice.diagnostics());
            }
            case notes -> {
                NoteDesk.NoteReport report = new NoteDesk().list(folder, format);
                yield listed(report.text(), report.diagnostics());
            }
        };
    }

    private int listed(ArchiveLister.Listing listing) {
        return listed(listing.text(), listing.diagnostics());
    }

    private int listed(String text, List<Diagnostic> diagnostics) {
        Console console = console();
        console.report(diagnostics);
        if (!text.isEmpty()) {
            console.say(text);
        }
        boolean isWhole = diagnostics.stream().noneMatch(found -> found.severity() == Severity.ERROR);
        return isWhole ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
}
