package dev.lectern.cli;

import dev.lectern.build.InspectionFormat;
import dev.lectern.build.SeedInspector;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern inspect}: shows what Lectern made of one seed, line by line. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows what Lectern made of one seed: what each line was taken for, by which rule.",
        footer = {"", "Example: lectern inspect seeds/article.txt --format json"})
final class InspectCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(paramLabel = "SEED", description = "The seed's path from the archive, such as seeds/article.txt.")
    @SuppressWarnings("NullAway.Init")
    private Path seed;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        SeedInspector.Inspection inspection = new SeedInspector().inspect(archive.archive(), seed, format);
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
        console.report(inspection.diagnostics());
        console.say(inspection.text());
        return ExitStatus.DONE;
    }
}
