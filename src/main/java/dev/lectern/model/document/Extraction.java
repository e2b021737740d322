package dev.lectern.model.document;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of one seed.
 *
 * @param article the cleaned article
 * @param ledger the fate of every line
 * @param diagnostics what is worth saying about it
 * @param confidence how sure it is
 */
public record Extraction(Article article, Ledger ledger, List<Diagnostic> diagnostics, Confidence confidence) {

    /** Copies the list. */
    public Extraction {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Makes one that nothing speaks against. */
    public Extraction(Article article, Ledger ledger, List<Diagnostic> diagnostics) {
        this(article, ledger, diagnostics, Confidence.FULL);
    }
}
