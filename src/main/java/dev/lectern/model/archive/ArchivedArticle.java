package dev.lectern.model.archive;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.text.DayRange;
import java.util.Optional;

/**
 * An article of the archive: annotated, with the ledger of its source.
 *
 * @param abridged whether the editor keeps part of its text out of the site
 */
public record ArchivedArticle(AnnotatedArticle annotated, Ledger ledger, boolean abridged) {

    /** Returns the article's id. */
    public String id() {
        return annotated.id();
    }

    /** Returns the article itself. */
    public Article article() {
        return annotated.article();
    }

    /** Returns, for an article without a date, the latest day its text speaks of. */
    public Optional<DayRange> notBefore() {
        return annotated.notBefore();
    }
}
