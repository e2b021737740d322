package dev.lectern.stage.render.html;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.archive.Dossier;
import dev.lectern.model.archive.Permalinks;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Metadata;
import dev.lectern.model.output.OutputPath;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.render.html.body.Body;
import dev.lectern.stage.render.html.view.IndexView;
import dev.lectern.stage.render.html.view.LinkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the views of the front page and the pages after it. */
final class IndexPages {

    private static final int TERMS_OF_ARCHIVE = 24;
    private static final int TERMS_OF_ARTICLE = 5;
    private static final int LONGEST_OPENING = 260;
    private static final int MOST_IN_FULL = 60;
    private static final String UNDATED = "Undated";

    private final Catalog catalog;
    private final SiteConfig config;
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();

    IndexPages(Catalog catalog, SiteConfig config) {
        this.catalog = catalog;
        this.config = config;
        for (int row = 0; row < articles().size(); row++) {
            firstRows.putIfAbsent(year(articles().get(row)), row);
        }
    }

    int pages() {
        return Paging.pages(articles().size());
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
                first
                        ? new Body(catalog.addressesFrom(path))
                                .typeset(catalog::edits)
                                .of(catalog.archive().introduction())
                        : List.of(),
                first ? figures(path) : List.of(),
                first ? mostMentioned(path) : List.of(),
                years(path),
                groups(path, page),
                isBrief(),
                Paging.view(page, pages(), this::path, config.language()));
    }

    private List<ArchivedArticle> articles() {
        return catalog.archive().articles();
    }

    private boolean isBrief() {
        return articles().size() > MOST_IN_FULL;
    }

    /** What there is, each number the way in to it. */
    private List<IndexView.FigureView> figures(OutputPath path) {
        Archive archive = catalog.archive();
        int words = articles().stream()
                .mapToInt(article -> catalog.words(article.article()))
                .sum();
        int mentions = archive.dossiers().stream().mapToInt(Dossier::mentions).sum();
        List<IndexView.FigureView> figures = new ArrayList<>();
        figures.add(figure(articles().size(), "article", "articles", articles().isEmpty() ? "" : "#articles"));
        figures.add(figure(words, "word", "words", ""));
        addNames(figures, path, catalog.authors(), "author");
        addNames(figures, path, catalog.publishers(), "publisher");
        String glossary = path.hrefTo(Permalinks.GLOSSARY).value();
        figures.add(figure(
                archive.dossiers().size(), "term", "terms", archive.dossiers().isEmpty() ? "" : glossary));
        figures.add(figure(mentions, "mention", "mentions", ""));
        return figures;
    }

    private static void addNames(List<IndexView.FigureView> figures, OutputPath path, NameList list, String one) {
        if (!list.isEmpty()) {
            figures.add(figure(
                    list.size(), one, one + "s", path.hrefTo(list.path(1)).value()));
        }
    }

    private static IndexView.FigureView figure(int number, String one, String many, String href) {
        return new IndexView.FigureView(Wording.grouped(number), number == 1 ? one : many, href);
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

    /** Links to the first article of each year, seen from a page. */
    private List<LinkView> years(OutputPath path) {
        List<LinkView> years = new ArrayList<>();
        if (firstRows.size() > 1) {
            firstRows.forEach((year, row) -> {
                OutputPath target = path(row / Paging.ROWS + 1);
                String anchor = anchor(year);
                String href = target.equals(path)
                        ? "#" + anchor
                        : path.hrefTo(target, anchor).value();
                years.add(new LinkView(year, href, config.language(), "ltr"));
            });
        }
        return years;
    }

    private List<IndexView.YearView> groups(OutputPath path, int page) {
        Map<String, List<IndexView.EntryView>> byYear = new LinkedHashMap<>();
        for (ArchivedArticle article : Paging.rows(articles(), page)) {
            byYear.computeIfAbsent(year(article), year -> new ArrayList<>()).add(entry(path, article));
        }
        boolean allUndated = firstRows.keySet().equals(Set.of(UNDATED));
        List<IndexView.YearView> groups = new ArrayList<>();
        byYear.forEach((year, entries) -> groups.add(new IndexView.YearView(year, anchor(year), !allUndated, entries)));
        return groups;
    }

    private static String year(ArchivedArticle article) {
        return article.article()
                .metadata()
                .published()
                .map(day -> Integer.toString(day.getYear()))
                .orElse(UNDATED);
    }

    private static String anchor(String year) {
        return year.equals(UNDATED) ? "undated" : "year-" + year;
    }

    private IndexView.EntryView entry(OutputPath path, ArchivedArticle archived) {
        Article article = archived.article();
        Metadata metadata = article.metadata();
        int words = catalog.words(article);
        return new IndexView.EntryView(
                catalog.link(path, article),
                metadata.title().supplied(),
                isBrief() ? "" : ArticlePage.opening(catalog, article, LONGEST_OPENING),
                catalog.authors(path, metadata),
                catalog.publisher(path, metadata),
                Wording.day(metadata.published()),
                Wording.isoDay(metadata.published()),
                Wording.beginning(archived.notBefore()),
                Wording.isoBeginning(archived.notBefore()),
                words == 0 ? "" : Wording.count(words, "word", "words"),
                words == 0 ? "" : Wording.readingTime(words),
                isBrief() ? List.of() : mainTerms(path, archived));
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
