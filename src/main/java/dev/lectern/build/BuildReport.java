package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/**
 * What a build did.
 *
 * @param articles how many articles are in the site
 * @param terms how many terms the glossary has
 * @param mentions how many mentions of them were found
 * @param ties how many ties between passages were found
 * @param pages how many files the site has
 * @param changed how many of them were written, the rest being as they were
 * @param faults how many errors the pages have, dead links among them; with one or more nothing was published
 * @param diagnostics what is to be told, sorted by place
 * @param ignored what was found and is not told, sorted by place
 */
public record BuildReport(
        int articles,
        int terms,
        int mentions,
        int ties,
        int pages,
        int changed,
        int faults,
        List<Diagnostic> diagnostics,
        List<Ignored> ignored) {

    private static final Set<String> DEAD_LINKS = Set.of("seed-link-dead", "link-unknown");

    /** Copies the lists. */
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
        ignored = List.copyOf(ignored);
    }

    /** Returns how many links of the editor's and of the articles lead nowhere; their words stay as plain text. */
    public long deadLinks() {
        return diagnostics.stream()
                .filter(diagnostic -> DEAD_LINKS.contains(diagnostic.code()))
                .count();
    }

    /** Returns how many diagnostics are of that severity. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
