package dev.lectern.cli;

import dev.lectern.build.InspectionFormat;
import dev.lectern.build.SeedInspector;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern inspect}: shows what Lectern made of one seed, line by line. */
@Command(
        name = "inspect",
        description = "Shows what Lectern made of one seed: what each line was taken for, by which rule.",
        footer = {"", "Example: lectern inspect seeds/article.txt --format json"})
final class InspectCommand extends ArchiveCommand {

    @Parameters(
            paramLabel = "SEED",
            description = "The seed: its path from the archive, its file name, or the beginning of that.")
    @SuppressWarnings("NullAway.Init")
    private Path seed;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Override
    public Integer call() {
        SeedInspector.Inspection inspection =
                new SeedInspector().inspect(archive().archive(), seed, format);
        Console console = console();
        console.report(inspection.diagnostics());
        console.say(inspection.text());
        return ExitStatus.DONE;
    }
}
