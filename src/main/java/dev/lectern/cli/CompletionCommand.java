package dev.lectern.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern completion}: a script with which a shell completes the command. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script with which a shell completes commands, options and their values.",
        footer = {"", "Example: lectern completion bash > lectern.bash", "         source <(lectern completion zsh)"})
final class CompletionCommand implements Callable<Integer>, Speaking {

    /** A shell whose completion is known; one script serves both. */
    enum Shell {
        bash,
        zsh
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            defaultValue = "bash",
            description = "${COMPLETION-CANDIDATES}. Default: bash.")
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("lectern", spec.root().commandLine());
        spec.commandLine().getOut().print(script.replace(System.lineSeparator(), "\n"));
        spec.commandLine().getOut().flush();
        return ExitStatus.DONE;
    }
}
