package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code lectern check}: does all that build does, but writes nothing, and takes warnings seriously. */
@Command(
        name = "check",
        description = "Does all that build does but writes nothing; exits with 1 on warnings too.",
        footer = {"", "Example: lectern check --source my-archive"})
final class CheckCommand extends ArchiveCommand {

    @Override
    public Integer call() {
        BuildReport report = new SiteBuilder()
                .check(new BuildRequest(archive().archive(), archive().config(), destination(null), overrides(), true));
        Console console = console();
        List<Diagnostic> said = report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE || output().verbose())
                .toList();
        console.report(said);
        long problems = report.count(Severity.ERROR) + report.count(Severity.WARNING);
        if (!output().quiet) {
            console.say(closingLine(report) + (output().verbose() ? "" : " (-v shows them)"));
        }
        return problems > 0 ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    private static String closingLine(BuildReport report) {
        return String.join(
                " · ",
                Console.count(report.articles(), "article") + ", " + Console.count(report.pages(), "file") + " checked",
                Console.count(report.count(Severity.ERROR), "error"),
                Console.count(report.count(Severity.WARNING), "warning"),
                Console.count(report.count(Severity.NOTE), "note"));
    }
}
