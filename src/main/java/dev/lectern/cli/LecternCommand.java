package dev.lectern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have in common that do something: help, version, how much is said and where. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class LecternCommand implements Callable<Integer>, Speaking {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Override
    public final OutputOptions output() {
        return output;
    }

    /** Returns how the command is called and what it takes. */
    final CommandSpec spec() {
        return spec;
    }

    final Console console() {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
    }
}
