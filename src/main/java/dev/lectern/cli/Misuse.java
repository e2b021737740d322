package dev.lectern.cli;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a call, in the form in which everything else is said. */
final class Misuse {

    private Misuse() {}

    /** Returns what is to be told. */
    static Diagnostic of(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String help = name + " --help shows what there is";
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return told(name, unmatched(unmatched, command), meant(unmatched) + help);
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return told(name, missing(missing.getMissing().get(0)), help);
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            return told(name, called(argument) + " cannot be \"" + failure.getValue() + "\"", form(argument));
        }
        String message = String.valueOf(failure.getMessage());
        return told(name, message.startsWith("Missing required subcommand") ? "a command is missing" : message, help);
    }

    private static Diagnostic told(String command, String message, String hint) {
        return Diagnostic.error("wrong-usage", Location.of(command), message, hint);
    }

    private static String unmatched(UnmatchedArgumentException failure, CommandLine command) {
        String word = "\"" + failure.getUnmatched().get(0) + "\"";
        if (failure.isUnknownOption()) {
            return "there is no option " + word;
        }
        return command.getSubcommands().isEmpty() ? word + " is one word too many" : "there is no command " + word;
    }

    private static String meant(UnmatchedArgumentException failure) {
        return failure.getSuggestions().stream()
                .findFirst()
                .map(near -> "did you mean " + near + "? ")
                .orElse("");
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? called(argument) + " is given no " + argument.paramLabel()
                : "the " + argument.paramLabel() + " is missing";
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String form(ArgSpec argument) {
        List<String> choices = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(choice -> choices.add(choice.toLowerCase(Locale.ROOT)));
        }
        if (!choices.isEmpty()) {
            return "write one of " + String.join(", ", choices);
        }
        boolean isNumber = Number.class.isAssignableFrom(argument.type()) || argument.type() == int.class;
        return isNumber ? "write a whole number" : "write it in the form " + argument.paramLabel();
    }
}
