package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.document.Article;
import dev.lectern.model.memory.Memory;
import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.source.Theme;
import dev.lectern.stage.render.html.view.AliasView;
import dev.lectern.stage.render.html.view.ArticleView;
import dev.lectern.stage.render.html.view.LinkView;
import dev.lectern.stage.render.html.view.MissingView;
import dev.lectern.stage.render.html.view.PageView;
import dev.lectern.stage.render.html.view.PicturesView;
import dev.lectern.stage.render.html.view.SourceView;
import dev.lectern.stage.render.html.view.TermView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
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

    private HtmlPages(HtmlPages other, Frame frame) {
        this.config = other.config;
        this.frame = frame;
        this.templates = other.templates;
    }

    /** Returns the pages of an archive; none is made before it is asked for. */
    public PagePlan plan(Archive archive, Memory memory) {
        return new HtmlPages(this, frame.of(archive)).plan(archive, new Catalog(archive, config, memory));
    }

    /** Returns the pages; each is made when it is pulled, by any thread. One that fails is left out and told. */
    public Stream<OutputFile> of(Archive archive, PageFaults faults) {
        return plan(archive, Memory.NONE).all(faults);
    }

    /** Returns the absolute address of a file of the site; empty where the site has none that could be followed. */
    public String address(OutputPath file) {
        return frame.absolute(file);
    }

    /** The most looked at come first, and what must count its pages last, so that one page is found without the rest. */
    private PagePlan plan(Archive archive, Catalog catalog) {
        Permalinks addresses = archive.permalinks();
        return new PagePlan(List.of(
                () -> index(catalog),
                () -> IntStream.range(0, archive.articles().size()).mapToObj(number -> {
                    ArchivedArticle article = archive.articles().get(number);
                    return copy(addresses.article(article.id()), article, () -> article(catalog, number));
                }),
                () -> archive.articles().stream()
                        .map(article -> copy(addresses.source(article.id()), article, () -> source(catalog, article))),
                () -> archive.dossiers().stream().flatMap(dossier -> term(catalog, dossier)),
                () -> AliasPages.of(archive).stream()
                        .map(alias -> own(alias.path(), alias.term().location().file(), () -> alias(catalog, alias))),
                () -> Stream.of(own(Permalinks.NOT_FOUND, CONFIG, () -> missing(Permalinks.NOT_FOUND))),
                () -> glossary(catalog),
                () -> search(catalog),
                () -> names(catalog, catalog.authors(), AUTHORS),
                () -> names(catalog, catalog.publishers(), PUBLISHERS),
                () -> notes(catalog),
                () -> timeline(catalog),
                () -> accounts(catalog)));
    }

    private static PageTask own(OutputPath path, String subject, Supplier<OutputFile> page) {
        return new PageTask(path, subject, Optional.empty(), page);
    }

    private static PageTask copy(OutputPath path, ArchivedArticle article, Supplier<OutputFile> page) {
        return new PageTask(path, article.article().provenance().path(), Optional.of(article.id()), page);
    }

    private Stream<PageTask> index(Catalog catalog) {
        IndexPages pages = new IndexPages(catalog, config);
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            String title = config.title() + numberOf(number);
            PageView page = frame.own(pages.path(number), title, "articles", config.subtitle());
            PicturesView pictures = number == 1 ? catalog.pictures().ofArchive(pages.path(number)) : PicturesView.NONE;
            return file(
                    "index.peb",
                    pages.path(number),
                    Map.of("page", page, "index", pages.view(number), "pictures", pictures));
        });
    }

    private Stream<PageTask> names(Catalog catalog, NameList list, NamePages.Words words) {
        NamePages pages = new NamePages(catalog, list, words, config.language());
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.own(pages.path(number), words.heading() + numberOf(number), "articles", "");
            return file("names.peb", pages.path(number), Map.of("page", page, "names", pages.view(number)));
        });
    }

    private Stream<PageTask> notes(Catalog catalog) {
        NotePages pages = new NotePages(catalog, config.language());
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.own(pages.path(number), "Notes" + numberOf(number), "notes", "");
            return file("notes.peb", pages.path(number), Map.of("page", page, "notes", pages.view(number)));
        });
    }

    private Stream<PageTask> search(Catalog catalog) {
        if (!config.search()) {
            return Stream.empty();
        }
        WholePages pages = new WholePages(catalog, config.language());
        PageTask box = own(
                Permalinks.SEARCH,
                CONFIG,
                () -> file(
                        "search.peb",
                        Permalinks.SEARCH,
                        Map.of("page", frame.tool(Permalinks.SEARCH, "Search"), "search", pages.search())));
        Stream<PageTask> whole = numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.tool(pages.path(number), "All articles" + numberOf(number));
            return file("all.peb", pages.path(number), Map.of("page", page, "whole", pages.view(number)));
        });
        return Stream.concat(Stream.of(box), whole);
    }

    private Stream<PageTask> accounts(Catalog catalog) {
        AccountPages pages = new AccountPages(catalog, config.language());
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.own(pages.path(number), "Accounts" + numberOf(number), "accounts", "");
            return file("accounts.peb", pages.path(number), Map.of("page", page, "accounts", pages.view(number)));
        });
    }

    private OutputFile article(Catalog catalog, int number) {
        ArchivedArticle archived = catalog.archive().articles().get(number);
        Article article = archived.article();
        OutputPath path = catalog.archive().permalinks().article(article.id());
        ArticleView view = new ArticlePage(catalog, frame, archived).view(archived, number);
        String opening = Wording.spacedPlainly(ArticlePage.opening(catalog, article, LONGEST_DESCRIPTION));
        PageView page = frame.copy(path, catalog.plainTitle(article), opening);
        Object strips = catalog.pictures().ofArticle(archived);
        return file("article.peb", path, Map.of("page", page, "article", view, "strips", strips));
    }

    private OutputFile source(Catalog catalog, ArchivedArticle archived) {
        OutputPath path = catalog.archive().permalinks().source(archived.id());
        SourceView view = new SourcePage(catalog, archived).view();
        PageView page = frame.copy(path, "Source of " + catalog.plainTitle(archived.article()), "");
        return file("source.peb", path, Map.of("page", page, "source", view));
    }

    private Stream<PageTask> glossary(Catalog catalog) {
        GlossaryPage pages = new GlossaryPage(catalog, frame);
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.own(pages.path(number), "Glossary" + numberOf(number), "glossary", "");
            return file("glossary.peb", pages.path(number), Map.of("page", page, "glossary", pages.view(number)));
        });
    }

    private Stream<PageTask> timeline(Catalog catalog) {
        ChronologyPages pages = new ChronologyPages(catalog, frame);
        return numbered(pages.pages(), pages::path, CONFIG, number -> {
            PageView page = frame.own(pages.path(number), "Timeline" + numberOf(number), "timeline", "");
            return file("timeline.peb", pages.path(number), Map.of("page", page, "chronology", pages.view(number)));
        });
    }

    private OutputFile alias(Catalog catalog, AliasPages.Page alias) {
        OutputPath target = catalog.archive().permalinks().term(alias.term().id());
        PageView page = frame.alias(alias.path(), target, alias.name());
        LinkView term = catalog.link(alias.path(), alias.term());
        AliasView view = new AliasView(alias.name(), term, "0; url=" + term.href());
        return file("alias.peb", alias.path(), Map.of("page", page, "alias", view));
    }

    private Stream<PageTask> term(Catalog catalog, Dossier dossier) {
        TermPages pages = new TermPages(catalog, dossier, frame);
        return numbered(pages.pages(), pages::path, dossier.term().location().file(), number -> {
            String title = dossier.term().headword() + numberOf(number);
            PageView page = frame.own(
                    pages.path(number), title, "glossary", Wording.spacedPlainly(catalog.card(dossier.term())));
            TermView view = pages.view(number);
            return file("term.peb", pages.path(number), Map.of("page", page, "term", view));
        });
    }

    private OutputFile missing(OutputPath path) {
        PageView page = frame.missing(path, "Page not found");
        String search = config.search() ? frame.absolute(Permalinks.SEARCH) : "";
        MissingView view =
                new MissingView(frame.absolute(Permalinks.INDEX), frame.absolute(Permalinks.GLOSSARY), search);
        return file("404.peb", path, Map.of("page", page, "missing", view));
    }

    private OutputFile file(String template, OutputPath path, Map<String, Object> views) {
        return OutputFile.text(path, templates.render(template, views));
    }

    private static String numberOf(int page) {
        return page == 1 ? "" : " · page " + page;
    }

    private static Stream<PageTask> numbered(
            int pages, IntFunction<OutputPath> paths, String subject, IntFunction<OutputFile> page) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(number -> own(paths.apply(number), subject, () -> page.apply(number)));
    }
}
