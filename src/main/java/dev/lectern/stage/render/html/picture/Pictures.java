package dev.lectern.stage.render.html.picture;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.body.FirstMentions;
import dev.lectern.stage.render.html.picture.Timeline.Moment;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.PicturesView;
import dev.lectern.stage.render.html.view.StripsView;
import dev.lectern.stage.render.html.view.TimelineView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Draws the pictures of an archive, for whatever page asks. Each picture has an upper bound of marks that the archive's
 * size does not move, and every mark is a link. May be asked by many threads.
 */
public final class Pictures {

    private final Archive archive;
    private final FirstMentions firsts;
    private final BiFunction<OutputPath, Article, LinkView> links;
    private final Map<String, ArchivedArticle> articles = new HashMap<>();
    private final Map<Slug, Dossier> dossiers = new HashMap<>();
    private final Map<String, Course> courses = new ConcurrentHashMap<>();

    /** Prepares to draw an archive; the function makes the link from a page to an article. */
    public Pictures(Archive archive, FirstMentions firsts, BiFunction<OutputPath, Article, LinkView> links) {
        this.archive = archive;
        this.firsts = firsts;
        this.links = links;
        archive.articles().forEach(article -> articles.put(article.id(), article));
        archive.dossiers().forEach(dossier -> dossiers.put(dossier.term().id(), dossier));
    }

    /** Returns the pictures of the whole archive. */
    public PicturesView ofArchive(OutputPath page) {
        List<Moment> moments = archive.articles().stream()
                .map(article -> placed(article, links.apply(page, article.article())))
                .toList();
        return new PicturesView(Timeline.dotted(moments), Matrix.of(archive, page, firsts, links));
    }

    /** Returns where in an article its terms come. */
    public StripsView ofArticle(ArchivedArticle article) {
        OutputPath page = archive.permalinks().article(article.id());
        return Strips.of(
                course(article),
                term -> Optional.ofNullable(dossiers.get(term)),
                dossier -> page.hrefTo(archive.permalinks().term(dossier.term().id()))
                        .value());
    }

    /** Returns where in an article a term comes, seen from another page. */
    public List<StripsView.TickView> ofMentions(Slug term, ArchivedArticle article, OutputPath page) {
        String href = page.hrefTo(archive.permalinks().article(article.id())).value();
        return Strips.ticks(course(article).points().getOrDefault(term, List.of()), href);
    }

    /** Returns when a term is spoken of: mentions by the date of their article. */
    public TimelineView ofTerm(Dossier dossier, OutputPath page) {
        List<Moment> moments = new ArrayList<>();
        for (ConcordanceLine line : firsts.of(dossier.term().id()).values()) {
            ArchivedArticle article = articles.get(line.article());
            if (article != null) {
                OutputPath target = archive.permalinks().article(line.article());
                LinkView first = new LinkView(
                        article.article().title(),
                        page.hrefTo(target, line.mention().anchor()).value(),
                        "",
                        "");
                moments.add(moment(article, dossier.counts().getOrDefault(line.article(), 0), first));
            }
        }
        return Timeline.barred(moments);
    }

    /** An article without a date stands where its text places it at the earliest. */
    private static Moment placed(ArchivedArticle article, LinkView link) {
        Optional<LocalDate> earliest = article.notBefore().map(DayRange::first);
        return earliest.isEmpty() ? moment(article, 1, link) : new Moment(earliest, true, 1, link);
    }

    private static Moment moment(ArchivedArticle article, int weight, LinkView link) {
        return new Moment(article.article().metadata().published(), false, weight, link);
    }

    private Course course(ArchivedArticle article) {
        return courses.computeIfAbsent(article.id(), id -> Course.of(article));
    }
}
