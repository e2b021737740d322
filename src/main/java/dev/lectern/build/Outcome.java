package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What a command came to.
 *
 * @param command its name
 * @param status its exit status
 * @param messages everything that is told, sorted by place
 * @param report what it did; empty where it was stopped
 * @param site where the site's first page is; empty where none was written
 * @param seconds how long it took
 */
public record Outcome(
        String command,
        int status,
        List<Diagnostic> messages,
        Optional<BuildReport> report,
        Optional<String> site,
        double seconds) {

    /** Copies the list. */
    public Outcome {
        messages = List.copyOf(messages);
    }
}
