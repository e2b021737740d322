package dev.lectern.model.archive;

import dev.lectern.model.text.Slug;
import java.util.List;

/**
 * Another article that speaks of the same things.
 *
 * @param article the other article's id
 * @param score the weights of shared terms and of ties, summed; comparable within one archive only
 * @param shared the terms both mention, the weightiest first
 * @param ties what ties passages of both, as half sentences such as {@code same phrase: terrorists and thugs}, the
 *     weightiest first
 */
public record RelatedArticle(String article, double score, List<Slug> shared, List<String> ties) {

    /** Copies the list. */
    public RelatedArticle {
        shared = List.copyOf(shared);
        ties = List.copyOf(ties);
    }
}
