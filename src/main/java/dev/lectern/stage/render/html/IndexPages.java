package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Author;
import dev.lectern.model.document.Credit;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.view.IndexView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the views of the front page and the pages after it. */
final class IndexPages {

    private static final int TERMS_OF_ARCHIVE = 24;
    private static final int TERMS_OF_ARTICLE = 5;
    private static final int LONGEST_OPENING = 260;

    private final Catalog catalog;
    private final SiteConfig config;

    IndexPages(Catalog catalog, SiteConfig config) {
        this.catalog = catalog;
        this.config = config;
    }

    int pages() {
        return Paging.pages(catalog.archive().articles().size());
    }

    OutputPath path(int page) {
        return page == 1 ? Permalinks.INDEX : new OutputPath("page/" + page + ".html");
    }

    IndexView view(int page) {
        OutputPath path = path(page);
        boolean first = page == 1;
        return new IndexView(
                config.subtitle(),
                config.editor().orElse(""),
                first ? introduction() : List.of(),
                first ? figures() : List.of(),
                first ? mostMentioned(path) : List.of(),
                Paging.rows(catalog.archive().articles(), page).stream()
                        .map(article -> entry(path, article))
                        .toList(),
                Paging.view(page, pages(), this::path, config.language()));
    }

    private List<String> introduction() {
        return Arrays.stream(config.introduction().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private List<IndexView.FigureView> figures() {
        Archive archive = catalog.archive();
        int words = archive.articles().stream()
                .mapToInt(article -> Catalog.words(article.article()))
                .sum();
        int mentions = archive.dossiers().stream().mapToInt(Dossier::mentions).sum();
        return List.of(
                figure(archive.articles().size(), "article", "articles"),
                figure(words, "word", "words"),
                figure(archive.dossiers().size(), "term", "terms"),
                figure(mentions, "mention", "mentions"));
    }

    private static IndexView.FigureView figure(int number, String one, String many) {
        return new IndexView.FigureView(Wording.grouped(number), number == 1 ? one : many);
    }

    private List<IndexView.TermLinkView> mostMentioned(OutputPath path) {
        return catalog.archive().dossiers().stream()
                .filter(dossier -> dossier.mentions() > 0)
                .sorted(Comparator.comparingInt(Dossier::mentions)
                        .reversed()
                        .thenComparing(dossier -> dossier.term().id()))
                .limit(TERMS_OF_ARCHIVE)
                .map(dossier -> term(path, dossier, dossier.mentions()))
                .toList();
    }

    private IndexView.TermLinkView term(OutputPath path, Dossier dossier, int mentions) {
        return new IndexView.TermLinkView(
                dossier.term().headword(),
                catalog.link(path, dossier.term()).href(),
                Wording.count(mentions, "mention", "mentions"));
    }

    private IndexView.EntryView entry(OutputPath path, ArchivedArticle archived) {
        Article article = archived.article();
        Metadata metadata = article.metadata();
        return new IndexView.EntryView(
                catalog.link(path, article),
                metadata.title().supplied(),
                ArticlePage.opening(catalog, article, LONGEST_OPENING),
                metadata.authors().stream().map(Author::name).toList(),
                metadata.credit().map(Credit::name).orElse(""),
                Wording.day(metadata.published()),
                Wording.isoDay(metadata.published()),
                Wording.count(Catalog.words(article), "word", "words"),
                mainTerms(path, archived));
    }

    private List<IndexView.TermLinkView> mainTerms(OutputPath path, ArchivedArticle archived) {
        return Catalog.mentions(archived).entrySet().stream()
                .sorted(Map.Entry.<Slug, Integer>comparingByValue(Comparator.reverseOrder()))
                .flatMap(count ->
                        catalog.dossier(count.getKey()).stream().map(dossier -> term(path, dossier, count.getValue())))
                .limit(TERMS_OF_ARTICLE)
                .toList();
    }
}
