package dev.lectern.cli;

import dev.lectern.build.BuildReport;
import dev.lectern.build.BuildRequest;
import dev.lectern.build.SiteBuilder;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lectern check}: does all that build does, but writes nothing, and takes warnings seriously. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Does all that build does but writes nothing; exits with 1 on warnings too.",
        footer = {"", "Example: lectern check --source my-archive"})
final class CheckCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        BuildReport report = new SiteBuilder()
                .check(new BuildRequest(
                        archive.archive(), archive.config(), Path.of("target", "site"), Optional.empty(), true));
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
        List<Diagnostic> said = report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE || output.verbose())
                .toList();
        console.report(said);
        long problems = report.count(Severity.ERROR) + report.count(Severity.WARNING);
        if (!output.quiet) {
            console.say(closingLine(report) + (output.verbose() ? "" : " (-v shows them)"));
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
