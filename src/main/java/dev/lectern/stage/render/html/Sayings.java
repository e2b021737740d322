package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Annotation.DateMention.Grounds;
import dev.lectern.model.annotation.Annotation.UnplacedTime.Lack;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.archive.UnplacedEntry;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.TimeWords;
import dev.lectern.stage.render.html.view.ChronologyView.SayingView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import dev.lectern.stage.render.markup.Weaver;
import dev.lectern.stage.render.typography.ArticleTypography;
import dev.lectern.stage.render.typography.Edit;
import java.util.List;
import java.util.Optional;

/** Shows what articles say of times, in their own words, on one page. */
final class Sayings {

    private static final int LONGEST_SENTENCE = 360;

    private final Catalog catalog;
    private final OutputPath page;

    Sayings(Catalog catalog, OutputPath page) {
        this.catalog = catalog;
        this.page = page;
    }

    /** Returns what an article says of a time that is known. */
    Optional<SayingView> of(TimelineEntry entry) {
        String how = how(entry.date().grounds());
        TimeWords time = new TimeWords(entry.date().days());
        return catalog.article(entry.article())
                .map(archived ->
                        saying(archived.article(), entry.date().place(), entry.sentence(), time, how, entry.terms()));
    }

    /** Returns what an article says of a time that is not known. */
    Optional<SayingView> of(UnplacedEntry entry) {
        String how = lack(entry.time().lack());
        return catalog.article(entry.article())
                .map(archived -> saying(
                        archived.article(),
                        entry.time().place(),
                        entry.sentence(),
                        TimeWords.NONE,
                        how,
                        entry.terms()));
    }

    private SayingView saying(
            Article article, Place place, Span sentence, TimeWords time, String how, List<Slug> terms) {
        OutputPath target = catalog.archive().permalinks().article(article.id());
        return new SayingView(
                time.full(),
                time.iso(),
                quoted(article, place, sentence),
                page.hrefTo(target, place.anchor()).value(),
                catalog.link(page, article),
                Wording.day(article.metadata().published()),
                how,
                terms(terms));
    }

    private List<LinkView> terms(List<Slug> terms) {
        return terms.stream()
                .flatMap(term -> catalog.dossier(term).stream())
                .map(dossier -> catalog.link(page, dossier.term()))
                .toList();
    }

    /** The sentence, or as much of a long one as stands around the time. */
    private Markup quoted(Article article, Place place, Span sentence) {
        String text = article.text(place.block());
        Span inside = place.span().shift(-sentence.start());
        Span window = Wording.window(sentence.of(text), inside, LONGEST_SENTENCE);
        Span shown = window.shift(sentence.start());
        ArticleTypography typography = catalog.typography(article);
        List<Edit> edits = typography.quoted(text, typography.edits(place.block()));
        Markup words = Weaver.weave(text, shown, List.of(new Strand(place.span(), Tag.of("mark"))), edits);
        String before = shown.start() > sentence.start() ? "…" : "";
        String after = shown.end() < sentence.end() ? "…" : "";
        return Markup.text(before).then(words).then(Markup.text(after));
    }

    private static String how(Grounds grounds) {
        return switch (grounds) {
            case WRITTEN -> "";
            case NEARBY -> "the year from a date nearby";
            case ARTICLE -> "reckoned from the article’s date";
            case BEFORE -> "reckoned from the time spoken of before";
        };
    }

    private static String lack(Lack lack) {
        return switch (lack) {
            case ARTICLE_DATE -> "the article’s date is not known";
            case TIME_BEFORE -> "nothing before it says exactly enough when";
            case YEAR -> "the year is not known";
            case NUMBER -> "the words give no number";
        };
    }
}
