package dev.lectern.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern completion}: a script with which a shell completes the command. */
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes commands, options and their values.",
        footer = {"", "Example: lectern completion bash > lectern.bash", "         source <(lectern completion zsh)"})
final class CompletionCommand extends LecternCommand {

    /** A shell whose completion is known; one script serves both. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(
            paramLabel = "SHELL",
            arity = "0..1",
            defaultValue = "bash",
            description = "${COMPLETION-CANDIDATES}. Default: bash.")
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("lectern", spec().root().commandLine());
        console().say(script.replace(System.lineSeparator(), "\n"));
        return ExitStatus.DONE;
    }
}
