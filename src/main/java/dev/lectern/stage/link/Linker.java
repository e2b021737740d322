package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.ArchiveOrder;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.tie.Rulings;
import dev.lectern.model.archive.tie.Ties;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.memory.Memory;
import dev.lectern.stage.link.tie.TieFinder;
import java.util.List;

/**
 * Joins articles that speak of the same things, and articles that name one another.
 *
 * <p>Everything goes through indexes whose lists are capped, so that the work grows with the number of articles and not
 * with its square. The order in which the articles are given makes no difference.
 */
public final class Linker {

    private final Memory memory;

    /** Makes a linker that reads every article. */
    public Linker() {
        this(Memory.NONE);
    }

    /** Makes a linker that remembers what it has read in articles. */
    public Linker(Memory memory) {
        this.memory = memory;
    }

    /** Returns how the articles hang together, as the editor rules. */
    public Links link(List<AnnotatedArticle> articles, Glossary glossary, Rulings rulings) {
        List<AnnotatedArticle> ordered =
                articles.stream().sorted(ArchiveOrder.OF_ARTICLES).toList();
        Ties ties = new TieFinder(memory).find(ordered, glossary, rulings);
        BacklinkFinder backlinks = new BacklinkFinder(ordered, memory);
        return new Links(
                new RelatedFinder(ordered, glossary, ties).all(), backlinks.first(), backlinks.further(), ties);
    }
}
