package dev.lectern.cli;

import dev.lectern.build.ProblemGuide;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.ShortCode;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern explain}: says what the code of a message means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what the code at the end of a message means, and what to do.",
        footer = {"", "Example: lectern explain glossary-alias-shared"})
final class ExplainCommand implements Callable<Integer>, Speaking {

    /** Every code, for a shell that completes them. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ProblemGuide.read().codes().iterator();
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            defaultValue = "",
            completionCandidates = Codes.class,
            description = "The code, with or without its brackets. Without one, every code is listed.")
    @SuppressWarnings("NullAway.Init")
    private String given;

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        Console console =
                new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), output.colours());
        ProblemGuide guide = ProblemGuide.read();
        String code = ShortCode.full(given.replaceAll("[\\[\\]]", "").strip().toLowerCase(Locale.ROOT));
        if (code.isEmpty()) {
            console.say(String.join("\n", guide.codes()));
            return ExitStatus.DONE;
        }
        console.say(guide.section(code).orElseThrow(() -> unknown(guide, code)));
        return ExitStatus.DONE;
    }

    private static LecternException unknown(ProblemGuide guide, String code) {
        return LecternException.usage(Diagnostic.error(
                "wrong-usage",
                Location.of("lectern explain"),
                "there is no code \"" + code + "\"",
                guide.nearest(code)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("lectern explain lists the codes")));
    }
}
