package dev.lectern.stage.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Severities;
import dev.lectern.model.output.OutputFile;
import dev.lectern.stage.render.html.PageFaults;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteRendererTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.everything());
    private static final RenderedSite NOTES = RenderedSite.of(SampleArchives.notes());
    private static final RenderedSite MANY = RenderedSite.of(SampleArchives.many());

    @Test
    void makesAPageForEverythingAndTheAssets() {
        assertThat(SITE.files().keySet())
                .contains(
                        "index.html",
                        "404.html",
                        "glossary/index.html",
                        "glossary/csto.html",
                        "articles/what-the-csto-did-in-almaty.html",
                        "source/what-the-csto-did-in-almaty.html",
                        "assets/article.css",
                        "cite/archive.bib",
                        "cite/archive.ris",
                        "cite/archive.csl.json",
                        "assets/lectern.js");
        assertThat(SITE.pages().keySet().stream().filter(path -> path.startsWith("articles/")))
                .hasSize(4);
    }

    @Test
    void splitsLongLists() {
        assertThat(MANY.files().keySet()).contains("page/2.html", "glossary/csto.html", "glossary/csto/3.html");
        assertThat(MANY.files().keySet())
                .doesNotContain("page/3.html", "glossary/csto/4.html", "glossary/almaty/3.html");
        assertThat(MANY.page("index.html").select(".article-list > li")).hasSize(200);
        assertThat(MANY.page("page/2.html").select(".article-list > li")).hasSize(30);
        int rows = 0;
        for (String page : List.of("glossary/csto.html", "glossary/csto/2.html", "glossary/csto/3.html")) {
            Document dossier = MANY.page(page);
            assertThat(dossier.select(".concordance td.keyword").size()).isLessThanOrEqualTo(200);
            assertThat(dossier.select(".pager").get(0).select("a[aria-current]"))
                    .hasSize(1);
            rows += dossier.select(".concordance td.keyword").size();
        }
        assertThat(rows).isEqualTo(460);
    }

    @Test
    void linksOnlyToWhatIsThere() {
        for (RenderedSite site : List.of(SITE, NOTES, MANY)) {
            Map<String, Set<String>> anchors = new TreeMap<>();
            Map<String, Document> pages = site.pages();
            pages.forEach((path, page) ->
                    anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id"))));
            pages.forEach((path, page) -> page.select("[href], [src]").forEach(element -> {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.matches("[a-z]+:.*")) {
                    assertThat(link).as(path).doesNotStartWith("/");
                    String[] parts = link.split("#", 2);
                    String target = parts[0].isEmpty() ? path : resolve(path, parts[0]);
                    assertThat(site.files()).as("%s links to %s", path, link).containsKey(target);
                    if (parts.length == 2) {
                        assertThat(anchors.get(target))
                                .as("%s links to %s", path, link)
                                .contains(parts[1]);
                    }
                }
            }));
        }
    }

    @Test
    void givesEveryAnchorOnce() {
        SITE.pages()
                .forEach((path, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void guardsEveryPage() {
        SITE.pages().forEach((path, page) -> {
            assertThat(SITE.html(path)).as(path).startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " base-uri 'none'; form-action 'none'");
            assertThat(page.select("meta[name=viewport]")).as(path).hasSize(1);
            assertThat(page.select("title").text()).as(path).isNotEmpty();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main")).as(path).hasSize(1);
            assertThat(
                            page.select(
                                    "style, [style], script:not([src]):not([type=application/ld+json]), iframe, object, embed, base, form"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void keepsCopiesOutOfSearchEnginesUnlessToldOtherwise() {
        SiteConfig open = new SiteConfig(
                "T",
                "",
                "en",
                Optional.empty(),
                Optional.empty(),
                Introduction.NONE,
                true,
                true,
                true,
                Severities.AS_FOUND);
        RenderedSite indexed = RenderedSite.of(open, SampleArchives.everything());
        for (String path :
                List.of("articles/what-the-csto-did-in-almaty.html", "source/what-the-csto-did-in-almaty.html")) {
            assertThat(SITE.page(path).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
            assertThat(indexed.page(path).select("meta[name=robots]")).isEmpty();
        }
        assertThat(SITE.page("index.html").select("meta[name=robots]")).isEmpty();
    }

    @Test
    void linksFromTheMissingPageOnlyWhereTheAddressOfTheSiteIsKnown() {
        RenderedSite homeless = RenderedSite.of(SiteConfig.DEFAULT, SampleArchives.everything());

        assertThat(SITE.page("404.html").select("main a").eachAttr("href"))
                .containsExactly(
                        "https://example.org/archive/search.html",
                        "https://example.org/archive/",
                        "https://example.org/archive/glossary/");
        assertThat(homeless.page("404.html").select("[href], [src]")).isEmpty();
    }

    @Test
    void frameOfTheMissingPageWorksInAnyFolder() {
        Document missing = SITE.page("404.html");

        assertThat(missing.select("link[rel=stylesheet], .site-header a, .site-footer a"))
                .hasSizeGreaterThan(5);
        assertThat(missing.select("[href], [src]").not(".skip-link"))
                .allSatisfy(element -> assertThat(element.attr("href") + element.attr("src"))
                        .startsWith("https://example.org/archive/"));
        assertThat(missing.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(missing.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void letsNothingHostileThrough() {
        SITE.pages().forEach((path, page) -> {
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                    assertThat(attribute.getValue()).as(path).doesNotStartWith("javascript:");
                });
            }
            String site = path.equals("404.html") ? "https://example\\.org/archive/" : "(?:\\.\\./)*";
            assertThat(page.select("script").eachAttr("src"))
                    .as(path)
                    .allMatch(source -> source.matches(site + "assets/(?:lectern|concordance|search-[a-z]+)\\.js"));
            assertThat(page.select("img, b:not(td > b), i")).as(path).isEmpty();
        });
        Document hostile = SITE.page("articles/untitled-script-alert-1-script-quotes-7-7-raw.html");
        assertThat(hostile.select(".body").text())
                .contains("<script>alert(\"1\")</script> & ‘quotes’ {{ 7*7 }} {% raw %}")
                .contains("Nul \uFFFD, escape \uFFFD, half a pair \uFFFD");
        assertThat(hostile.select(".body a[rel]").eachAttr("href"))
                .containsExactly("https://example.org/?a=1&b=%222%22");
        assertThat(hostile.select(".facts a")).isEmpty();
    }

    @Test
    void makesPagesOnlyWhenTheyArePulled() {
        PageFaults faults = new PageFaults();
        Iterator<OutputFile> files = new SiteRenderer(
                        RenderedSite.CONFIG, BuiltInTheme.with("source.peb", "{{ page.nothing }}"))
                .render(SampleArchives.everything(), faults)
                .iterator();

        assertThat(files.next().path().value()).isEqualTo("index.html");
        assertThat(files.next().path().value()).isEqualTo("articles/what-the-csto-did-in-almaty.html");
        assertThat(faults.diagnostics()).isEmpty();
        files.forEachRemaining(file -> assertThat(file.path().value()).doesNotStartWith("source/"));
        assertThat(faults.diagnostics()).hasSize(1);
    }

    @Test
    void makesTheSamePagesInManyThreads() {
        Archive archive = SampleArchives.many();
        Map<String, byte[]> parallel = new TreeMap<>();
        List<OutputFile> files = new SiteRenderer(RenderedSite.CONFIG, BuiltInTheme.read())
                .render(archive, new PageFaults())
                .parallel()
                .toList();
        files.forEach(file -> parallel.put(file.path().value(), file.content().bytes()));

        assertThat(parallel.keySet()).isEqualTo(MANY.files().keySet());
        parallel.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(MANY.bytes(path)));
    }

    @Test
    void putsTheSameWordsOnEveryPageOfATinyArchive() {
        RenderedSite empty = RenderedSite.of(SiteConfig.DEFAULT, new ArchiveDraft().archive());

        assertThat(empty.page("index.html").select("main").text()).contains("This archive has no articles yet");
        assertThat(empty.page("glossary/index.html").select("main").text()).contains("no glossary yet");
    }

    private static String resolve(String from, String link) {
        return java.net.URI.create(from).resolve(link).toString();
    }
}
