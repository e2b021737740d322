package dev.lectern.stage.link;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.document.Article;
import dev.lectern.model.memory.Memory;
import dev.lectern.stage.link.CitationFinder.Citation;
import dev.lectern.stage.link.CitationFinder.Citations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentences in which articles name one another. For each article the first {@value #MOST} are kept and the others
 * counted. An article is read again only when it has changed, or the names by which articles are cited.
 */
final class BacklinkFinder {

    private static final int MOST = 50;

    private final Map<String, List<Backlink>> first = new HashMap<>();
    private final Map<String, Integer> further = new HashMap<>();

    BacklinkFinder(List<AnnotatedArticle> annotated, Memory memory) {
        List<Article> articles =
                annotated.stream().map(AnnotatedArticle::article).toList();
        NameIndex names = NameIndex.of(articles, memory);
        articles.parallelStream()
                .map(article -> memory.recall(
                        Citations.class, article, names, unread -> CitationFinder.in(unread, names)))
                .toList()
                .forEach(citations -> citations.all().forEach(this::keep));
    }

    /** Returns the first passages that name each article, in the order of the articles they stand in. */
    Map<String, List<Backlink>> first() {
        return first;
    }

    /** Returns how many more passages name an article; an article without any is left out. */
    Map<String, Integer> further() {
        return further;
    }

    private void keep(Citation citation) {
        List<Backlink> kept = first.computeIfAbsent(citation.named(), id -> new ArrayList<>());
        if (kept.size() < MOST) {
            kept.add(citation.backlink());
        } else {
            further.merge(citation.named(), 1, Integer::sum);
        }
    }
}
