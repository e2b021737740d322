package dev.lectern.model.archive;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Ledger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article of the archive: annotated, with the ledger of its source.
 *
 * @param notBefore for an article without a date, the latest day its text speaks of, inferred; else empty
 * @param abridged whether the editor keeps part of its text out of the site
 */
public record ArchivedArticle(
        AnnotatedArticle annotated, Ledger ledger, Optional<LocalDate> notBefore, boolean abridged) {

    /** Returns the article's id. */
    public String id() {
        return annotated.id();
    }

    /** Returns the article itself. */
    public Article article() {
        return annotated.article();
    }
}
