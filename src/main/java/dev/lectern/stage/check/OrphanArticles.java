package dev.lectern.stage.check;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Links;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds articles to which nothing in the archive leads but its lists. */
public final class OrphanArticles {

    private OrphanArticles() {}

    /** Returns a note for each. */
    static List<Diagnostic> in(Archive archive) {
        return of(archive).stream()
                .map(article -> Diagnostic.note(
                        "article-orphan",
                        Location.of(article.article().provenance().path()),
                        "no other article leads here: there is no tie, no link and no term in common",
                        "look whether the glossary lacks a term that this article shares with others"))
                .toList();
    }

    /** Returns them; an article that is alone in its archive is none. */
    public static List<ArchivedArticle> of(Archive archive) {
        if (archive.articles().size() < 2) {
            return List.of();
        }
        Set<String> reached = reached(archive);
        return archive.articles().stream()
                .filter(article -> !reached.contains(article.id()))
                .toList();
    }

    private static Set<String> reached(Archive archive) {
        Set<String> reached = new TreeSet<>();
        Links links = archive.links();
        reached.addAll(links.backlinks().keySet());
        reached.addAll(links.ties().byArticle().keySet());
        for (ArchivedArticle article : archive.articles()) {
            links.relatedTo(article.id()).stream().map(RelatedArticle::article).forEach(reached::add);
        }
        for (Dossier dossier : archive.dossiers()) {
            if (dossier.counts().size() > 1) {
                reached.addAll(dossier.counts().keySet());
            }
        }
        return reached;
    }
}
