package dev.lectern.cli;

import dev.lectern.build.ProblemGuide;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.diagnostic.ShortCode;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern explain}: says what the code of a message means. */
@Command(
        name = "explain",
        description = "Says what the code at the end of a message means, and what to do.",
        footer = {"", "Example: lectern explain glossary-alias-shared"})
final class ExplainCommand extends LecternCommand {

    /** Every code, for a shell that completes them. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ProblemGuide.read().codes().iterator();
        }
    }

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            defaultValue = "",
            completionCandidates = Codes.class,
            description = "The code, with or without its brackets. Without one, every code is listed.")
    @SuppressWarnings("NullAway.Init")
    private String given;

    @Override
    public Integer call() {
        Console console = console();
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
