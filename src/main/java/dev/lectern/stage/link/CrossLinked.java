package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * Articles whose links to one another lead to their pages.
 *
 * @param articles in the order given
 * @param diagnostics the links that lead nowhere
 */
public record CrossLinked(List<AnnotatedArticle> articles, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public CrossLinked {
        articles = List.copyOf(articles);
        diagnostics = List.copyOf(diagnostics);
    }
}
