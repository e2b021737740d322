package dev.lectern.cli;

import dev.lectern.build.ArchiveStarter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern init}: makes an archive that can be built at once. */
@Command(
        name = "init",
        description = {
            "Makes an archive that can be built at once: a configuration, a sample article with a term, and a few words"
                    + " on what to do.",
            "Nothing is ever overwritten: a README.md and a .gitignore are kept, and so are articles in seeds/, to which no"
                    + " sample is added."
        },
        footer = {"", "Example: lectern init my-archive"})
final class InitCommand extends LecternCommand {

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
    public Integer call() {
        Path archive = folder.toAbsolutePath().normalize();
        String version = Version.number().orElse("0.0.0");
        ArchiveStarter.Started started =
                new ArchiveStarter().start(archive, new ArchiveStarter.Request(empty, maven, github, version));
        if (!output().quiet) {
            Console console = console();
            List<String> files = started.written();
            console.say(Console.shown(archive) + ": " + Console.count(files.size(), "file") + ": "
                    + String.join(", ", files));
            kept(started.kept()).ifPresent(console::say);
            if (maven || github) {
                console.say("Maven: pom.xml asks for dev.lectern:lectern " + version
                        + ", which must be in Maven Central\n" + "       or in a repository that it names"
                        + (github ? "; GitHub has no other" : "") + ".");
            }
            console.say(next(archive));
        }
        return ExitStatus.DONE;
    }

    private static Optional<String> kept(List<String> files) {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String ignored = files.contains(".gitignore") ? "; let .gitignore name target/ and .lectern/" : "";
        return Optional.of("Kept:  " + String.join(", ", files) + ignored);
    }

    /** What to type next, in three lines. */
    private static String next(Path archive) {
        boolean isHere = archive.equals(Path.of("").toAbsolutePath().normalize());
        String where = isHere ? "" : " --source " + Console.word(Console.shown(archive));
        return "Next:  lectern build" + where + "\n"
                + "       open " + Console.word(Console.shown(archive.resolve("target/site/index.html"))) + "\n"
                + "       lectern new article" + where + " --from saved.html";
    }
}
