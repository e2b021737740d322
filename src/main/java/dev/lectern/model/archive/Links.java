package dev.lectern.model.archive;

import dev.lectern.model.archive.tie.Ties;
import java.util.List;
import java.util.Map;

/**
 * How the articles hang together, by article id; an article without any is left out.
 *
 * @param related the nearest first
 * @param backlinks in the archive's order of articles, no more than a page can list
 * @param furtherBacklinks how many more there are
 * @param ties between passages, and accounts of quantities
 */
public record Links(
        Map<String, List<RelatedArticle>> related,
        Map<String, List<Backlink>> backlinks,
        Map<String, Integer> furtherBacklinks,
        Ties ties) {

    /** Copies the maps. */
    public Links {
        related = Map.copyOf(related);
        backlinks = Map.copyOf(backlinks);
        furtherBacklinks = Map.copyOf(furtherBacklinks);
    }

    /** Returns the articles related to one, the nearest first. */
    public List<RelatedArticle> relatedTo(String article) {
        return related.getOrDefault(article, List.of());
    }

    /** Returns the passages that name an article, the first of them if there are very many. */
    public List<Backlink> backlinksTo(String article) {
        return backlinks.getOrDefault(article, List.of());
    }

    /** Returns how many more passages name an article. */
    public int furtherBacklinksTo(String article) {
        return furtherBacklinks.getOrDefault(article, 0);
    }
}
