package dev.lectern.cli;

import dev.lectern.model.diagnostic.LecternException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The {@code lectern} command. */
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns a folder of saved articles into an annotated reading archive.",
        footer = {
            "",
            "Exit status: 0 done; 1 problems found, what failed was left out or the old site stays;",
            "2 wrong usage; 3 the disk, a permission or another build was in the way.",
            "",
            "Example: lectern build --source my-archive"
        },
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            NotesCommand.class,
            NewCommand.class,
            ConfigCommand.class,
            ExplainCommand.class,
            CleanCommand.class,
            TermsCommand.class,
            HelpCommand.class
        })
public final class Lectern {

    /** Runs the command and ends the program with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, utf8(System.out), utf8(System.err)));
    }

    /** Runs the command and returns its exit status; whatever is said goes to these writers. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return execute(arguments, out, err);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            new Console(out, err, false).complain("lectern: an error of its own: " + failure + " [internal]");
            return ExitStatus.ENVIRONMENT;
        }
    }

    private static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Lectern())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Lectern::explain)
                .setParameterExceptionHandler(Lectern::correct)
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        OutputOptions options = ((Speaking) command.getCommand()).output();
        Console console = new Console(command.getOut(), command.getErr(), options.colours());
        if (failure instanceof LecternException stop) {
            console.report(stop.diagnostics().stream().sorted().toList());
        } else {
            console.complain("lectern: an error of its own: " + failure.getMessage());
            console.complain("  hint: run again with -v -v and report what it prints [internal]");
        }
        if (options.traces()) {
            console.trace(failure);
        }
        return failure instanceof LecternException stop ? status(stop.kind()) : ExitStatus.ENVIRONMENT;
    }

    private static int status(LecternException.Kind kind) {
        return switch (kind) {
            case PROBLEM -> ExitStatus.PROBLEMS;
            case USAGE -> ExitStatus.USAGE;
            case ENVIRONMENT -> ExitStatus.ENVIRONMENT;
        };
    }

    private static int correct(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        Console console = new Console(command.getOut(), command.getErr(), false);
        console.complain("lectern: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        console.complain("  hint: " + command.getCommandSpec().qualifiedName() + " --help shows what there is");
        return ExitStatus.USAGE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
