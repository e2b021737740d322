package dev.lectern.cli;

import dev.lectern.build.ArchiveStarter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern init}: makes an archive that can be built at once. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes an archive that can be built at once: a configuration, a sample article with a term, and a few words"
                    + " on what to do.",
            "Nothing is ever overwritten; articles that are in seeds/ already stay, and no sample is added to them."
        },
        footer = {"", "Example: lectern init my-archive"})
final class InitCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            defaultValue = "",
            description = "The archive's folder; it is made if need be. Default: the current folder.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--empty", description = "Leave the sample article and its term out.")
    private boolean empty;

    @Option(names = "--maven", description = "Add a pom.xml, with which mvn package builds the archive.")
    private boolean maven;

    @Option(names = "--github", description = "Add what publishes the archive on GitHub Pages, and the pom.xml for it.")
    private boolean github;

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        Path archive = folder.toAbsolutePath().normalize();
        List<String> files = new ArchiveStarter()
                .start(
                        archive,
                        new ArchiveStarter.Request(
                                empty, maven, github, Version.number().orElse("0.0.0")));
        if (!output.quiet) {
            Console console =
                    new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
            console.say(Console.shown(archive) + ": " + Console.count(files.size(), "file") + ": "
                    + String.join(", ", files));
            console.say(next(archive));
        }
        return ExitStatus.DONE;
    }

    /** What to type next, in three lines. */
    private static String next(Path archive) {
        boolean isHere = archive.equals(Path.of("").toAbsolutePath().normalize());
        String where = isHere ? "" : " --source " + Console.word(Console.shown(archive));
        return "Next:  lectern build" + where + "\n"
                + "       open " + Console.shown(archive.resolve("target/site/index.html")) + "\n"
                + "       lectern new article" + where + " --from saved.html";
    }
}
