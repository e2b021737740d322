package dev.lectern.model.archive;

import java.util.List;

/**
 * The whole archive, ready to be rendered.
 *
 * @param articles by date of publication, undated ones last, then by id
 * @param dossiers one for each term, sorted by headword
 */
public record Archive(List<ArchivedArticle> articles, List<Dossier> dossiers, Permalinks permalinks, Links links) {

    /** Copies the lists. */
    public Archive {
        articles = List.copyOf(articles);
        dossiers = List.copyOf(dossiers);
    }
}
