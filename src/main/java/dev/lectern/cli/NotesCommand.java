package dev.lectern.cli;

import dev.lectern.build.InspectionFormat;
import dev.lectern.build.NoteChange;
import dev.lectern.build.NoteDesk;
import dev.lectern.build.NoteImporter;
import dev.lectern.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern notes}: lists the editor's notes, follows words that changed, takes notes from elsewhere. */
@Command(
        name = "notes",
        description = "Lists every note of the editor's and whether its words stand where they stood.",
        footer = {
            "",
            "States: position, exact, context (sure); moved, fuzzy (doubtful);",
            "ambiguous, orphan (without a place).",
            "",
            "Example: lectern notes --strict",
            "Example: lectern notes --accept 002.txt#deaths",
            "Example: lectern notes --import annotations.jsonld"
        })
final class NotesCommand extends ArchiveCommand {

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Option(names = "--strict", description = "Exit with 1 if the place of a note is in doubt.")
    private boolean strict;

    @ArgGroup
    private @Nullable Task task;

    /** What to do instead of listing. */
    static final class Task {

        @Option(
                names = "--accept",
                paramLabel = "ID",
                arity = "0..*",
                description =
                        "Take the words of moved and fuzzy notes as they stand now into the files; all of them, or"
                                + " those named.")
        private @Nullable List<String> accepted;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                arity = "1..*",
                description = "Take notes from files of Web Annotations, or of what the Hypothesis API answers.")
        private @Nullable List<Path> imported;
    }

    @Override
    public Integer call() {
        if (task != null && task.accepted != null) {
            return changed(new NoteDesk().accept(archive().archive(), task.accepted), "followed");
        }
        if (task != null && task.imported != null) {
            List<Path> files = task.imported.stream().map(Path::toAbsolutePath).toList();
            return changed(new NoteImporter().take(archive().archive(), files), "imported");
        }
        NoteDesk.NoteReport report = new NoteDesk().list(archive().archive(), format);
        Console console = console();
        console.report(report.diagnostics());
        if (!report.text().isEmpty()) {
            console.say(report.text());
        }
        if (format == InspectionFormat.TEXT && !output().quiet) {
            console.say(Console.count(report.count(), "note")
                    + (report.doubtful() == 0 ? "" : ", " + report.doubtful() + " in doubt"));
        }
        return strict && report.doubtful() > 0 ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private int changed(NoteChange change, String done) {
        Console console = console();
        console.report(change.diagnostics());
        change.lines().forEach(console::say);
        if (!output().quiet) {
            console.say(Console.count(change.lines().size(), "note") + " " + done);
        }
        boolean failed = change.diagnostics().stream().anyMatch(told -> told.severity() == Severity.ERROR);
        return failed || (strict && !change.diagnostics().isEmpty()) ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }
}
