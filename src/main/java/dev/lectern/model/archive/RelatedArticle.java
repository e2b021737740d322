package dev.lectern.model.archive;

import dev.lectern.model.text.Slug;
import java.util.List;

/**
 * Another article that speaks of the same things.
 *
 * @param article the other article's id
 * @param score the shared terms' weights, summed; comparable within one archive only
 * @param shared the terms both mention, the weightiest first
 */
public record RelatedArticle(String article, double score, List<Slug> shared) {

    /** Copies the list. */
    public RelatedArticle {
        shared = List.copyOf(shared);
    }
}
