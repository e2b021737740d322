package dev.lectern.model.archive;

import dev.lectern.model.document.Block;
import java.util.List;

/**
 * The whole archive, ready to be rendered.
 *
 * @param introduction the editor's, in blocks; empty for none
 * @param articles in the {@linkplain ArchiveOrder order} of their dates
 * @param dossiers one for each term, sorted by headword
 * @param unlisted acronyms of the articles that the glossary does not know, the most frequent first
 * @param timeline the times the articles speak of
 */
public record Archive(
        List<Block> introduction,
        List<ArchivedArticle> articles,
        List<Dossier> dossiers,
        List<UnlistedAcronym> unlisted,
        Timeline timeline,
        Permalinks permalinks,
        Links links) {

    /** Copies the lists. */
    public Archive {
        introduction = List.copyOf(introduction);
        articles = List.copyOf(articles);
        dossiers = List.copyOf(dossiers);
        unlisted = List.copyOf(unlisted);
    }
}
