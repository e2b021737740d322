package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Tells a person what was found, how much of it there is, and what came of it. */
final class Conclusion {

    private final Console console;
    private final OutputOptions output;
    private final boolean strict;

    /**
     * Makes a conclusion.
     *
     * @param strict whether warnings fail the command
     */
    Conclusion(Console console, OutputOptions output, boolean strict) {
        this.console = console;
        this.output = output;
        this.strict = strict;
    }

    /** Tells messages, their number, and the closing line, as much of it as is wanted. */
    void tell(BuildReport report, String closingLine) {
        List<Diagnostic> wanted = report.diagnostics().stream()
                .filter(found -> output.wants(found.severity(), strict))
                .toList();
        if (output.verbose()) {
            console.report(wanted);
            report.ignored().forEach(console::reportIgnored);
        } else {
            console.report(Folded.of(wanted));
        }
        if (!output.quiet) {
            String counts = counts(report);
            if (!counts.isEmpty()) {
                console.say(counts);
            }
            console.say(closingLine);
        }
    }

    private String counts(BuildReport report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        long notes = report.count(Severity.NOTE);
        int ignored = report.ignored().size();
        List<String> counts = new ArrayList<>();
        add(counts, errors, Console.count(errors, "error"));
        add(counts, warnings, Console.count(warnings, "warning"));
        add(counts, notes, Console.count(notes, "note"));
        add(counts, ignored, ignored + " ignored");
        long hidden = output.verbose() ? 0 : notes + ignored;
        return (errors > 0 || (strict && warnings > 0) ? "failed: " : "")
                + String.join(", ", counts)
                + (hidden == 0 ? "" : hidden == 1 ? " (-v shows it)" : " (-v shows them)");
    }

    private static void add(List<String> counts, long number, String words) {
        if (number > 0) {
            counts.add(words);
        }
    }
}
