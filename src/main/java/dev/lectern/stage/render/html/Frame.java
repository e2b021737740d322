package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.cite.Bibliography;
import dev.lectern.stage.render.cite.CitationFormat;
import dev.lectern.stage.render.html.body.Addresses;
import dev.lectern.stage.render.html.body.Direction;
import dev.lectern.stage.render.html.view.PageView;
import java.util.function.Function;

/** Makes what every page is given about itself and the site. */
final class Frame {

    private static final OutputPath SHEET = new OutputPath("assets/tokens.css");

    private static final String INDEX = "index.html";

    private final SiteConfig config;
    private final boolean noted;
    private final boolean tied;

    Frame(SiteConfig config) {
        this(config, false, false);
    }

    private Frame(SiteConfig config, boolean noted, boolean tied) {
        this.config = config;
        this.noted = noted;
        this.tied = tied;
    }

    /** Returns the frame of an archive's pages, which lead to the editor's notes and to accounts where there are any. */
    Frame of(Archive archive) {
        return new Frame(
                config,
                archive.articles().stream().anyMatch(article -> !article.notes().isEmpty()),
                AccountList.isDue(archive.links().ties()));
    }

    String site() {
        return config.title();
    }

    String language() {
        return config.language();
    }

    /** Returns the view of a page that is the archive's own. */
    PageView own(OutputPath page, String title, String section, String description) {
        return view(page, title, section, description, true);
    }

    /** Returns the view of a page that shows somebody else's text, kept out of search engines unless the editor says. */
    PageView copy(OutputPath page, String title, String description) {
        return view(page, title, "articles", description, config.indexing());
    }

    /** Returns the view of a page that only leads on to another, by which it is to be known. */
    PageView alias(OutputPath page, OutputPath target, String title) {
        return view(page, target, title, "glossary", "", true);
    }

    /** Returns the view of a page that is a tool or repeats what stands elsewhere, and is no use to search engines. */
    PageView tool(OutputPath page, String title) {
        return view(page, title, "search", "", false);
    }

    /**
     * Returns the view of the page that a server shows for any address that is not there, in whatever folder that is: where
     * the site's own address is known, all links are absolute.
     */
    PageView missing(OutputPath page, String title) {
        boolean known = !absolute(page).isEmpty();
        return view(known ? this::absolute : file -> page.hrefTo(file).value(), "", title, "", "", false);
    }

    private PageView view(OutputPath page, String title, String section, String description, boolean indexed) {
        return view(page, page, title, section, description, indexed);
    }

    private PageView view(
            OutputPath page, OutputPath known, String title, String section, String description, boolean indexed) {
        return view(file -> page.hrefTo(file).value(), absolute(known), title, section, description, indexed);
    }

    private PageView view(
            Function<OutputPath, String> href,
            String canonical,
            String title,
            String section,
            String description,
            boolean indexed) {
        return new PageView(
                config.language(),
                Direction.of(config.language()),
                title.equals(config.title()) ? title : title + " · " + config.title(),
                description,
                config.title(),
                href.apply(Permalinks.INDEX),
                href.apply(Permalinks.GLOSSARY),
                href.apply(Permalinks.TIMELINE),
                noted ? href.apply(Permalinks.NOTES) : "",
                tied ? href.apply(Permalinks.ACCOUNTS) : "",
                config.search() ? href.apply(Permalinks.SEARCH) : "",
                section,
                folder(href.apply(SHEET)),
                folder(href.apply(Bibliography.path(CitationFormat.BIBTEX))),
                canonical,
                indexed);
    }

    private static String folder(String href) {
        return href.substring(0, href.lastIndexOf('/') + 1);
    }

    /** Returns the absolute address of a page; empty where the site has no base URL that could be followed. */
    String absolute(OutputPath page) {
        return config.baseUrl()
                .flatMap(base -> Addresses.outward(base + (base.endsWith("/") ? "" : "/") + published(page)))
                .orElse("");
    }

    /** A server shows a folder's index at the folder's own address, which is the one to be known by. */
    private static String published(OutputPath page) {
        boolean index = page.value().equals(INDEX) || page.value().endsWith("/" + INDEX);
        return index ? page.value().substring(0, page.value().length() - INDEX.length()) : page.value();
    }
}
