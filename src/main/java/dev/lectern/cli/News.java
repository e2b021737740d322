package dev.lectern.cli;

import dev.lectern.build.Current;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what is wrong with an archive that is looked at again and again: what is new is said once, and again only when it was
 * mended between; of the rest there is the number.
 */
final class News {

    private final Console console;
    private final OutputOptions options;
    private final Set<Diagnostic> said = new HashSet<>();
    private final Current<String> tally = new Current<>("");

    News(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Says what is new of what was found, though more may be found later. */
    void some(List<Diagnostic> found) {
        tell(found.stream()
                .filter(one -> options.wants(one.severity(), false))
                .filter(said::add)
                .toList());
    }

    /** Says what is new of all that was found. */
    void all(List<Diagnostic> found) {
        some(found);
        said.retainAll(new HashSet<>(found));
    }

    /** Says what was in the way, each time. */
    void stop(LecternException reason) {
        tell(reason.diagnostics());
        if (options.traces() && reason.getCause() != null) {
            console.trace(reason.getCause());
        }
    }

    private void tell(List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = diagnostics.stream().sorted().distinct().toList();
        if (options.verbose()) {
            console.report(sorted);
        } else {
            console.report(Folded.of(sorted));
        }
    }

    /** Returns how much is wrong where that is another number than it was, or else nothing. */
    String newTally(List<Diagnostic> found) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            long number =
                    found.stream().filter(one -> one.severity() == severity).count();
            if (number > 0) {
                counts.add(Console.count(number, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        String now = String.join(", ", counts);
        String before = tally.replace(now);
        return now.equals(before) ? "" : now.isEmpty() ? "all is well again" : now;
    }
}
