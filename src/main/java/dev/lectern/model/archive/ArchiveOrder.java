package dev.lectern.model.archive;

import dev.lectern.model.document.Article;
import java.time.LocalDate;
import java.util.Comparator;

/** The order of articles in an archive: by day of publication, undated ones last, then by id. */
public final class ArchiveOrder {

    /** Compares two articles. */
    public static final Comparator<Article> OF_ARTICLES = Comparator.comparing(
                    (Article article) -> article.metadata().published().orElse(LocalDate.MAX))
            .thenComparing(Article::id);

    private ArchiveOrder() {}
}
