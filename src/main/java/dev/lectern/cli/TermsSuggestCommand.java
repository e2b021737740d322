package dev.lectern.cli;

import dev.lectern.build.GlossaryAdvisor;
import dev.lectern.build.InspectionFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lectern terms suggest}: what the glossary could have besides. */
@Command(
        name = "suggest",
        description = {
            "Suggests terms: acronyms, names that several articles have, other spellings of known names.",
            "Names are told by their capitals; in scripts without capitals only acronyms that a text explains."
        },
        footer = {"", "Example: lectern terms suggest --min 3 --write"})
final class TermsSuggestCommand extends ArchiveCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--min",
            paramLabel = "N",
            description = "In how many articles a name must stand at least. Default: 2.")
    private int fewest = 2;

    @Option(
            names = "--write",
            description = "Write seeds/glossary/<id>.md for each new term; a file that is there stays as it is.")
    private boolean write;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private InspectionFormat format = InspectionFormat.TEXT;

    @Override
    public Integer call() {
        if (fewest < 1) {
            throw new ParameterException(command.commandLine(), "--min is " + fewest + "; it must be 1 or more");
        }
        GlossaryAdvisor.Advice advice = new GlossaryAdvisor().suggest(archive().archive(), fewest, format, write);
        Console console = console();
        console.say(advice.text());
        if (!output().quiet) {
            advice.kept().forEach(file -> console.complain(file + ": kept as it is"));
            advice.written().forEach(file -> console.complain(file + ": written; it wants a look and a definition"));
        }
        return ExitStatus.DONE;
    }
}
