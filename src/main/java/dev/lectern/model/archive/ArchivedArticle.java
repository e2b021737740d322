package dev.lectern.model.archive;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Ledger;
import dev.lectern.model.text.DayRange;
import java.util.List;
import java.util.Optional;

/**
 * An article of the archive: annotated, with the ledger of its source.
 *
 * @param abridged whether the editor keeps part of its text out of the site
 * @param notes the editor's, in the order of their places, those without a place last
 */
public record ArchivedArticle(AnnotatedArticle annotated, Ledger ledger, boolean abridged, List<AnchoredNote> notes) {

    /** Copies the list. */
    public ArchivedArticle {
        notes = List.copyOf(notes);
    }

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
