package dev.lectern.model.archive;

import java.util.List;
import java.util.Map;

/**
 * How the articles hang together, by article id; an article without any is left out.
 *
 * @param related the nearest first
 * @param backlinks in the archive's order of articles
 */
public record Links(Map<String, List<RelatedArticle>> related, Map<String, List<Backlink>> backlinks) {

    /** Copies the maps. */
    public Links {
        related = Map.copyOf(related);
        backlinks = Map.copyOf(backlinks);
    }

    /** Returns the articles related to one, the nearest first. */
    public List<RelatedArticle> relatedTo(String article) {
        return related.getOrDefault(article, List.of());
    }

    /** Returns the passages that name an article. */
    public List<Backlink> backlinksTo(String article) {
        return backlinks.getOrDefault(article, List.of());
    }
}
