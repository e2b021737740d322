package dev.lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern terms}: what the glossary has and what it lacks. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows how the glossary's terms are used, or suggests new ones.",
        footer = {"", "Example: lectern terms suggest --min 3"},
        subcommands = {TermsListCommand.class, TermsSuggestCommand.class, HelpCommand.class})
final class TermsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "\"terms\" needs a command: list or suggest");
    }
}
