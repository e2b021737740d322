package dev.lectern.stage.render.html;

import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Block;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.document.Role;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.html.body.ParagraphNumbers;
import dev.lectern.stage.render.html.view.SearchView;
import dev.lectern.stage.render.html.view.WholeView;
import dev.lectern.stage.render.markup.Markup;
import dev.lectern.stage.render.markup.Tag;
import dev.lectern.stage.render.typography.ArticleTypography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the views of the pages that have the texts of all articles, in the order of the archive, so that a browser's own
 * search finds what it would find with the script. A page ends before the article that would make it too long, and holds
 * one at least.
 */
final class WholePages {

    /** Some seventy thousand words: a browser searches them at once, and a telephone still holds them. */
    private static final int LONGEST_PAGE = 400_000;

    private final Catalog catalog;
    private final String language;
    private final List<ArchivedArticle> articles;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    WholePages(Catalog catalog, String language) {
        this.catalog = catalog;
        this.language = language;
        this.articles = catalog.archive().articles();
        int length = 0;
        for (int number = 0; number < articles.size(); number++) {
            int own = length(articles.get(number).article());
            if (number > 0 && length + own > LONGEST_PAGE) {
                starts.add(number);
                length = 0;
            }
            length += own;
        }
    }

    private static int length(Article article) {
        return article.blocks().stream()
                .mapToInt(block -> block.text().text().length())
                .sum();
    }

    int pages() {
        return starts.size();
    }

    OutputPath path(int page) {
        return page == 1 ? Permalinks.WHOLE : new OutputPath("all/" + page + ".html");
    }

    WholeView view(int page) {
        int end = page < starts.size() ? starts.get(page) : articles.size();
        return new WholeView(
                counted(),
                articles.subList(starts.get(page - 1), end).stream()
                        .map(article -> text(path(page), article))
                        .toList(),
                Paging.view(page, pages(), this::path, language));
    }

    /** Returns the view of the page with the box, which leads here. */
    SearchView search() {
        return new SearchView(
                counted(),
                Permalinks.SEARCH.hrefTo(Permalinks.WHOLE).value(),
                pages() < 2 ? "one page" : Wording.count(pages(), "page", "pages"));
    }

    private String counted() {
        return Wording.count(articles.size(), "article", "articles") + ", "
                + Wording.count(catalog.archive().dossiers().size(), "term", "terms");
    }

    private WholeView.TextView text(OutputPath page, ArchivedArticle archived) {
        Article article = archived.article();
        Metadata metadata = article.metadata();
        Stream<String> sources = Stream.concat(
                metadata.authors().stream().map(Author::name), metadata.credit().map(Credit::name).stream());
        Markup passages = passages(page, article);
        return new WholeView.TextView(
                catalog.link(page, article),
                catalog.archive().permalinks().slug(article.id()).value(),
                String.join(", ", sources.toList()),
                Wording.day(metadata.published()),
                Wording.isoDay(metadata.published()),
                passages,
                ArticlePage.withheld(archived, passages.isEmpty()));
    }

    /** All of an article at once, as templates would take long over hundreds of thousands of paragraphs. */
    private Markup passages(OutputPath page, Article article) {
        ArticleTypography typography = catalog.typography(article);
        ParagraphNumbers numbers = new ParagraphNumbers(article);
        String href = page.hrefTo(catalog.archive().permalinks().article(article.id()))
                .value();
        List<Markup> passages = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.role() != Role.PULL_QUOTE && !block.text().text().isBlank()) {
                Tag link = Tag.of("a").with("href", href + "#" + block.id().value());
                Markup text = Markup.text(typography.text(block));
                String number = numbers.of(block.id()).map(Object::toString).orElse("¶");
                passages.add(
                        block instanceof Block.Heading
                                ? Markup.element(Tag.of("h3"), Markup.element(link, text))
                                : Markup.element(
                                        Tag.of("p"),
                                        Markup.element(link.with("class", "whole-number"), Markup.text(number))
                                                .then(Markup.text(" "))
                                                .then(text)));
            }
        }
        return Markup.lines(passages);
    }
}
