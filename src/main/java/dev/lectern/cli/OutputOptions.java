package dev.lectern.cli;

import dev.lectern.model.diagnostic.Severity;
import java.util.Map;
import picocli.CommandLine.Option;

/** How much is said, and in what colours; shared by every command. */
final class OutputOptions {

    /** When to use colour. */
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what went wrong.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more: once for notes, twice for the trace of a failure.")
    boolean[] verbosity = new boolean[0];

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour: ${COMPLETION-CANDIDATES}. Default: auto, which heeds NO_COLOR.")
    Colour colour = Colour.auto;

    /** Tells whether notes are wanted. */
    boolean verbose() {
        return verbosity.length > 0;
    }

    /**
     * Tells whether messages of a severity are to be said. Who wants quiet is still told what fails.
     *
     * @param strict whether warnings fail the command
     */
    boolean wants(Severity severity, boolean strict) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> strict || !quiet || verbose();
            case NOTE -> verbose();
        };
    }

    /** Tells whether the trace of a failure is wanted. */
    boolean traces() {
        return verbosity.length > 1;
    }

    /** Tells whether to use colour. */
    boolean colours() {
        return switch (colour) {
            case always -> true;
            case never -> false;
            case auto -> Terminal.showsErrors() && isColourful(System.getenv());
        };
    }

    /** Tells whether nobody has asked for no colour; a variable that is empty asks for nothing (no-color.org). */
    static boolean isColourful(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
