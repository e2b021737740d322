package dev.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern new}: starts what an editor writes. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "THING",
        description = "Starts something that an editor writes.",
        footer = {"", "Example: lectern new note 002 \"leaving at least 227 people killed\""},
        subcommands = {NewNoteCommand.class, HelpCommand.class})
final class NewCommand {}
