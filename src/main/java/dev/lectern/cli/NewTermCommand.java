package dev.lectern.cli;

import dev.lectern.build.TermStarter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern new term}: starts a term of the glossary. */
@Command(
        name = "term",
        description = "Starts a term of the glossary, in seeds/glossary/<name>.md. Nothing is ever overwritten.",
        footer = {
            "",
            "Example: lectern new term \"Lind Ferry Company\" --alias LFC",
        })
final class NewTermCommand extends ArchiveCommand {

    /** What sort of thing a term names. */
    enum Kind {
        person,
        organization,
        place,
        event,
        concept,
        work
    }

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--alias", paramLabel = "NAME", description = "Another name of it; may be given again.")
    private List<String> aliases = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}. Default: none yet.")
    private @Nullable Kind kind;

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "Its definition. Default: nothing yet.")
    private String text = "";

    @Override
    public Integer call() {
        TermStarter.Started started = new TermStarter()
                .start(
                        archive().archive(),
                        new TermStarter.Request(
                                name, aliases, Optional.ofNullable(kind).map(Kind::name), text));
        if (!output().quiet) {
            console()
                    .say(started.location() + ": term \"" + name + "\""
                            + (text.isBlank() ? "; write its definition there" : ""));
        }
        return ExitStatus.DONE;
    }
}
