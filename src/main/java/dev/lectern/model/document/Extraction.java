package dev.lectern.model.document;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of one seed.
 *
 * @param article the cleaned article
 * @param ledger the fate of every line
 * @param diagnostics what is worth saying about it
 */
public record Extraction(Article article, Ledger ledger, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Extraction {
        diagnostics = List.copyOf(diagnostics);
    }
}
