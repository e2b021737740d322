package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.document.Article;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.html.view.ArticleView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.MissingView;
import dev.lectern.stage.render.html.view.PageView;
import dev.lectern.stage.render.html.view.SourceView;
import dev.lectern.stage.render.html.view.TermView;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes every HTML page of the site. */
public final class HtmlPages {

    private static final int LONGEST_DESCRIPTION = 160;
    private static final String CONFIG = "site-config.yaml";
    private static final NamePages.Words AUTHORS =
            new NamePages.Words("Authors", "author", "authors", "No author named");
    private static final NamePages.Words PUBLISHERS =
            new NamePages.Words("Publishers", "publisher", "publishers", "No publisher named");

    private final SiteConfig config;
    private final Frame frame;
    private final Templates templates;

    /**
     * Compiles the theme's templates.
     *
     * @throws dev.lectern.model.diagnostic.LecternException with every fault of the theme
     */
    public HtmlPages(SiteConfig config, Theme theme) {
        this.config = config;
        this.frame = new Frame(config);
        this.templates = new Templates(theme);
    }

    /** Returns the pages; each is made when it is pulled, by any thread. */
    public Stream<OutputFile> of(Archive archive) {
        Catalog catalog = new Catalog(archive, config.language());
        int articles = archive.articles().size();
        Stream<OutputFile> copies = IntStream.range(0, articles * 2)
                .mapToObj(number -> number < articles
                        ? article(catalog, number)
                        : source(catalog, archive.articles().get(number - articles)));
        return Stream.of(
                        index(catalog),
                        copies,
                        names(catalog, catalog.authors(), AUTHORS),
                        names(catalog, catalog.publishers(), PUBLISHERS),
                        Stream.of(catalog).map(this::glossary),
                        archive.dossiers().stream().flatMap(dossier -> term(catalog, dossier)),
                        Stream.of(Permalinks.NOT_FOUND).map(this::missing))
                .reduce(Stream.empty(), Stream::concat);
    }

    private Stream<OutputFile> index(Catalog catalog) {
        IndexPages pages = new IndexPages(catalog, config);
        return numbered(pages.pages()).mapToObj(number -> {
            String title = config.title() + (number == 1 ? "" : " · page " + number);
            PageView page = frame.own(pages.path(number), title, "articles", config.subtitle());
            return file("index.peb", pages.path(number), Map.of("page", page, "index", pages.view(number)), CONFIG);
        });
    }

    private Stream<OutputFile> names(Catalog catalog, NameList list, NamePages.Words words) {
        NamePages pages = new NamePages(catalog, list, words, config.language());
        return numbered(pages.pages()).mapToObj(number -> {
            String title = words.heading() + (number == 1 ? "" : " · page " + number);
            PageView page = frame.own(pages.path(number), title, "articles", "");
            return file("names.peb", pages.path(number), Map.of("page", page, "names", pages.view(number)), CONFIG);
        });
    }

    private OutputFile article(Catalog catalog, int number) {
        ArchivedArticle archived = catalog.archive().articles().get(number);
        Article article = archived.article();
        OutputPath path = catalog.archive().permalinks().article(article.id());
        ArticleView view = new ArticlePage(catalog, archived).view(archived, number);
        LinkView title = catalog.link(path, article);
        PageView page = frame.copy(path, title.text(), ArticlePage.opening(article, LONGEST_DESCRIPTION));
        return file(
                "article.peb",
                path,
                Map.of("page", page, "article", view),
                article.provenance().path());
    }

    private OutputFile source(Catalog catalog, ArchivedArticle archived) {
        Article article = archived.article();
        OutputPath path = catalog.archive().permalinks().source(article.id());
        SourceView view = new SourcePage(catalog, archived).view();
        PageView page = frame.copy(path, "Source of " + view.article().text(), "");
        return file(
                "source.peb",
                path,
                Map.of("page", page, "source", view),
                article.provenance().path());
    }

    private OutputFile glossary(Catalog catalog) {
        PageView page = frame.own(Permalinks.GLOSSARY, "Glossary", "glossary", "");
        Object view = new GlossaryPage(catalog).view();
        return file("glossary.peb", Permalinks.GLOSSARY, Map.of("page", page, "glossary", view), CONFIG);
    }

    private Stream<OutputFile> term(Catalog catalog, Dossier dossier) {
        TermPages pages = new TermPages(catalog, dossier, config.language());
        return numbered(pages.pages()).mapToObj(number -> {
            String title = dossier.term().headword() + (number == 1 ? "" : " · page " + number);
            PageView page = frame.own(pages.path(number), title, "glossary", catalog.card(dossier.term()));
            TermView view = pages.view(number);
            return file(
                    "term.peb",
                    pages.path(number),
                    Map.of("page", page, "term", view),
                    dossier.term().location().file());
        });
    }

    private OutputFile missing(OutputPath path) {
        PageView page = frame.own(path, "Page not found", "", "");
        MissingView view = new MissingView(frame.absolute(Permalinks.INDEX), frame.absolute(Permalinks.GLOSSARY));
        return file("404.peb", path, Map.of("page", page, "missing", view), CONFIG);
    }

    private OutputFile file(String template, OutputPath path, Map<String, Object> views, String subject) {
        return OutputFile.text(path, templates.render(template, views, subject));
    }

    private static IntStream numbered(int pages) {
        return IntStream.rangeClosed(1, pages);
    }
}
