package dev.lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern new}: takes what an editor saved and starts what an editor writes. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "THING",
        description = "Takes articles into the archive, or starts an article, a term or a note.",
        footer = {"", "Example: lectern new article --from ~/Downloads/saved.html"},
        subcommands = {NewArticleCommand.class, NewTermCommand.class, NewNoteCommand.class, HelpCommand.class})
final class NewCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "\"new\" needs to know what: article, term or note");
    }
}
