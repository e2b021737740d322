package dev.lectern.cli;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
            InitCommand.class,
            NewCommand.class,
            BuildCommand.class,
            ServeCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            ListCommand.class,
            NotesCommand.class,
            ConfigCommand.class,
            ExplainCommand.class,
            CleanCommand.class,
            TermsCommand.class,
            CompletionCommand.class,
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
        if (arguments.length == 1 && List.of("--version", "-V").contains(arguments[0])) {
            new Console(out, err, false).say(String.join("\n", new Version().getVersion()));
            return ExitStatus.DONE;
        }
        return commandLine(arguments)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Lectern::explain)
                .setParameterExceptionHandler(Lectern::correct)
                .execute(arguments);
    }

    /**
     * Returns what understands these arguments. Making all commands takes longer than most of them run, so where one is
     * named, it alone is made.
     */
    private static CommandLine commandLine(String[] arguments) {
        Command lectern = Lectern.class.getAnnotation(Command.class);
        return Arrays.stream(lectern.subcommands())
                .filter(type -> type != HelpCommand.class && type != CompletionCommand.class)
                .filter(type -> arguments.length > 0
                        && type.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .map(type -> new CommandLine(CommandSpec.create().name(lectern.name()))
                        .addSubcommand(arguments[0], new CommandLine(type)))
                .orElseGet(() -> new CommandLine(new Lectern()));
    }

    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        Speaking speaker = (Speaking) command.getCommand();
        Console console =
                new Console(command.getOut(), command.getErr(), speaker.output().colours());
        List<Diagnostic> reasons = reasons(failure);
        int status = failure instanceof LecternException stop ? status(stop.kind()) : ExitStatus.ENVIRONMENT;
        if (!speaker.tellStop(reasons, status)) {
            console.report(reasons);
        }
        if (speaker.output().traces()) {
            console.trace(failure);
        }
        return status;
    }

    private static List<Diagnostic> reasons(Exception failure) {
        return failure instanceof LecternException stop
                ? stop.diagnostics().stream().sorted().distinct().toList()
                : LecternException.internal(failure).diagnostics();
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
        new Console(command.getOut(), command.getErr(), false).report(List.of(Misuse.of(failure)));
        return ExitStatus.USAGE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
