package dev.lectern.model.archive;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.text.DayRange;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order of articles in an archive: by day of publication; then those without, by the latest day their text speaks
 * of, and last those whose text speaks of none; then by id.
 */
public final class ArchiveOrder {

    /** Compares two articles. */
    public static final Comparator<AnnotatedArticle> OF_ARTICLES = Comparator.comparing((AnnotatedArticle article) ->
                    article.article().metadata().published().orElse(LocalDate.MAX))
            .thenComparing(article -> article.notBefore().map(DayRange::first).orElse(LocalDate.MAX))
            .thenComparing(AnnotatedArticle::id);

    private ArchiveOrder() {}
}
