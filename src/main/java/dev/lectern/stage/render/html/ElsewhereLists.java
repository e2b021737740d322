package dev.lectern.stage.render.html;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Backlink;
import dev.lectern.model.archive.ConcordanceLine;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.RelatedArticle;
import dev.lectern.model.archive.tie.Tie;
import dev.lectern.model.archive.tie.Witness;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.view.ArticleView.BacklinkView;
import dev.lectern.stage.render.html.view.ArticleView.PassageView;
import dev.lectern.stage.render.html.view.ArticleView.RelatedView;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Strand;
import dev.lectern.stage.render.markup.Tag;
import dev.lectern.stage.render.markup.Weaver;
import dev.lectern.stage.render.typography.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What other articles say that bears on one: related articles with a sentence of each, and the passages that name it. */
final class ElsewhereLists {

    private static final int LONGEST_SENTENCE = 240;
    private static final int SHARED_TERMS = 5;
    private static final int PASSAGES = 2;

    private final Catalog catalog;
    private final OutputPath page;
    private final Addresses addresses;

    ElsewhereLists(Catalog catalog, OutputPath page) {
        this.catalog = catalog;
        this.page = page;
        this.addresses = catalog.addressesFrom(page);
    }

    List<RelatedView> related(Article article) {
        List<RelatedView> views = new ArrayList<>();
        for (RelatedArticle related : catalog.archive().links().relatedTo(article.id())) {
            catalog.article(related.article())
                    .map(ArchivedArticle::article)
                    .ifPresent(other -> views.add(new RelatedView(
                            catalog.link(page, other),
                            Wording.day(other.metadata().published()),
                            reason(related, ties(article, related)),
                            passages(related, ties(article, related)))));
        }
        return views;
    }

    List<BacklinkView> backlinks(Article article) {
        List<BacklinkView> views = new ArrayList<>();
        for (Backlink backlink : catalog.archive().links().backlinksTo(article.id())) {
            catalog.article(backlink.from())
                    .map(ArchivedArticle::article)
                    .ifPresent(from -> views.add(backlink(backlink, from)));
        }
        return views;
    }

    /** Returns how many more passages name an article than are listed, in words. */
    String backlinksMore(Article article) {
        int more = catalog.archive().links().furtherBacklinksTo(article.id());
        return more == 0 ? "" : "and " + Wording.grouped(more) + " more";
    }

    /** What ties an article to a related one, the weightiest first. */
    private List<Tie> ties(Article article, RelatedArticle related) {
        return catalog.archive().links().ties().of(article.id()).stream()
                .filter(tie -> tie.facing(article.id()).article().equals(related.article()))
                .sorted(Comparator.comparing((Tie tie) -> -tie.weight()).thenComparing(Tie::id))
                .limit(PASSAGES)
                .toList();
    }

    private String reason(RelatedArticle related, List<Tie> ties) {
        List<String> names = related.shared().stream()
                .flatMap(term -> catalog.dossier(term).stream())
                .map(dossier -> dossier.term().headword())
                .toList();
        List<String> reasons = new ArrayList<>();
        if (!names.isEmpty()) {
            reasons.add("both speak of " + Wording.listed(names, SHARED_TERMS));
        }
        ties.forEach(tie -> reasons.add(Witnesses.reason(tie.grounds())));
        return String.join("; ", reasons);
    }

    /** The other article's own words on the weightiest of what both speak of: two passages that answer this one, or else first mentions of terms. */
    private List<PassageView> passages(RelatedArticle related, List<Tie> ties) {
        List<PassageView> passages = new ArrayList<>();
        Set<String> quoted = new HashSet<>();
        for (Tie tie : ties) {
            Witness there = tie.in(related.article());
            catalog.article(related.article())
                    .filter(other -> quoted.add(there.text()))
                    .ifPresent(other -> passages.add(passage(tie, there, other.article())));
        }
        for (Slug term : related.shared()) {
            if (passages.size() == PASSAGES) {
                break;
            }
            catalog.firstMention(term, related.article())
                    .filter(line -> quoted.add(line.sentence()))
                    .ifPresent(line -> passages.add(passage(term, line)));
        }
        return passages;
    }

    private PassageView passage(Tie tie, Witness there, Article other) {
        return new PassageView(
                tie.grounds().get(0).subject(),
                new Quotation(other, catalog.typography(other), there).markup(),
                addresses.article(other.id(), AccountAnchors.of(tie)));
    }

    private PassageView passage(Slug term, ConcordanceLine line) {
        String headword = catalog.dossier(term)
                .map(Dossier::term)
                .map(found -> found.headword())
                .orElse(term.value());
        return new PassageView(
                headword,
                marked(line.sentence(), line.keyword(), sentenceEdits(line)),
                addresses.article(line.article(), line.mention().anchor()));
    }

    private List<Edit> sentenceEdits(ConcordanceLine line) {
        Place place = line.mention().place();
        return catalog.article(line.article())
                .map(article ->
                        catalog.typography(article.article()).excerpt(place.block(), place.span(), line.sentence()))
                .orElse(List.of());
    }

    private BacklinkView backlink(Backlink backlink, Article from) {
        String words = backlink.place().span().of(from.text(backlink.place().block()));
        List<Edit> edits = catalog.typography(from)
                .excerpt(backlink.place().block(), backlink.place().span(), backlink.sentence());
        return new BacklinkView(
                catalog.link(page, from),
                Wording.day(from.metadata().published()),
                marked(backlink.sentence(), words, edits),
                addresses.article(from.id(), backlink.place().block().value()),
                backlink.reason());
    }

    /** Where some words stand as whole words: "Russia" is not found in "Russian". */
    private static int indexOfWords(String sentence, String words) {
        int start = sentence.indexOf(words);
        while (start >= 0) {
            int end = start + words.length();
            boolean begins = start == 0 || !Words.isWordPart(sentence.codePointBefore(start));
            boolean ends = end == sentence.length() || !Words.isWordPart(sentence.codePointAt(end));
            if (begins && ends) {
                return start;
            }
            start = sentence.indexOf(words, start + 1);
        }
        return -1;
    }

    /** A sentence, cut to a window around some of its words, which are marked. */
    private static Markup marked(String sentence, String words, List<Edit> edits) {
        int start = indexOfWords(sentence, Folding.singleSpaced(words));
        Span named = start < 0
                ? new Span(0, 0)
                : new Span(start, start + Folding.singleSpaced(words).length());
        Span shown = Wording.window(sentence, named, LONGEST_SENTENCE);
        String cut = (shown.start() > 0 ? "…" : "") + shown.of(sentence) + (shown.end() < sentence.length() ? "…" : "");
        int shift = (shown.start() > 0 ? 1 : 0) - shown.start();
        return Weaver.weave(
                cut,
                start < 0
                        ? List.of()
                        : List.of(new Strand(new Span(named.start() + shift, named.end() + shift), Tag.of("mark"))),
                edits.stream()
                        .filter(edit -> shown.contains(edit.span()))
                        .map(edit -> edit.shift(shift))
                        .toList());
    }
}
