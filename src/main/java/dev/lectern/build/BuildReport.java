package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Severity;
import java.util.List;

/**
 * What a build did.
 *
 * @param articles how many articles are in the site
 * @param terms how many terms the glossary has
 * @param mentions how many mentions of them were found
 * @param pages how many files the site has
 * @param changed how many of them were written, the rest being as they were
 * @param faults how many errors the pages have, dead links among them; with one or more nothing was published
 * @param diagnostics sorted by place
 */
public record BuildReport(
        int articles, int terms, int mentions, int pages, int changed, int faults, List<Diagnostic> diagnostics) {

    /** Sorts and copies the diagnostics. */
    public BuildReport {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }

    /** Returns how many diagnostics are of that severity. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
