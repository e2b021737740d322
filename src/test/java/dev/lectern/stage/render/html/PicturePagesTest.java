package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.glossary.TermKind;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** That every mark leads to an anchor that is there is among the tests of the whole site. */
class PicturePagesTest {

    private static final RenderedSite SITE = RenderedSite.of(archive(14));
    private static final RenderedSite LARGE = RenderedSite.of(SampleArchives.many());

    @Test
    void theMatrixIsATableWhoseCellsSayTheirCounts() {
        Document index = SITE.page("index.html");
        Element row = index.select(".matrix tbody tr").stream()
                .filter(one -> one.expectFirst("th").text().equals("Report 3"))
                .findFirst()
                .orElseThrow();
        List<String> terms = index.select(".matrix thead th").eachText();

        assertThat(terms).containsExactlyInAnyOrder("Article", "CSTO", "Almaty", "Tashkent");
        assertThat(row.select("td").get(terms.indexOf("CSTO") - 1).select("a").attr("href"))
                .isEqualTo("articles/report-3.html#csto-1");
        assertThat(row.select("td")
                        .get(terms.indexOf("CSTO") - 1)
                        .select(".visually-hidden")
                        .text())
                .isEqualTo("4");
    }

    @Test
    void theTimelineHasATableWithTheSameLinks() {
        Document index = SITE.page("index.html");

        assertThat(index.select(".timeline a[href]").eachAttr("href"))
                .hasSize(14)
                .containsExactlyElementsOf(index.select(".as-table a").eachAttr("href"));
        assertThat(index.select(".as-table tbody th").eachText()).endsWith("undated");
    }

    @Test
    void whatIsDrawnBesideATableIsLeftOutOfTheOrderOfTabs() {
        SITE.pages().forEach((path, page) -> {
            assertThat(page.select("svg:not([aria-hidden=true])")).as(path).isEmpty();
            assertThat(page.select("svg a:not([tabindex=-1])")).as(path).isEmpty();
        });
    }

    @Test
    void everyStripHasItsPlacesInWords() {
        Document article = SITE.page("articles/report-3.html");
        for (Element row : article.select(".strips tbody tr")) {
            Collection<String> places = row.select(".places a").eachAttr("href");
            assertThat(row.select(".strip a").eachAttr("href"))
                    .as(row.select("th").text())
                    .containsAll(places)
                    .isNotEmpty();
        }
        assertThat(article.select(".strips th[scope=row]").eachText()).startsWith("CSTO", "Almaty");
    }

    @Test
    void aDossierHasEveryTickInItsConcordance() {
        Document dossier = SITE.page("glossary/csto.html");

        assertThat(dossier.select(".concordance .where a").eachAttr("href"))
                .containsAll(dossier.select(".frequencies .strip a").eachAttr("href"))
                .containsAll(dossier.select(".frequencies .number a").eachAttr("href"));
        assertThat(dossier.select(".frequencies .number a").eachAttr("href"))
                .containsAll(dossier.select(".timeline a").eachAttr("href"));
    }

    @Test
    void companyLeadsToASentenceWithBoth() {
        Element almaty = SITE.page("glossary/csto.html").expectFirst(".company tbody tr");

        assertThat(almaty.expectFirst("th").text()).isEqualTo("Almaty");
        assertThat(almaty.select("td a").attr("href"))
                .startsWith("../articles/report-")
                .contains("#csto-");
        assertThat(almaty.select("rect.chance")).isEmpty();
        assertThat(almaty.text()).contains("more often than by chance");
    }

    @Test
    void aLargeArchiveIsBoundedAndSaysSo() {
        Document index = LARGE.page("index.html");

        assertThat(index.select(".matrix tbody tr")).hasSize(30);
        assertThat(index.select(".picture-note").text())
                .contains("Of 230 articles these are the 30 that mention most of the terms.");
        assertThat(LARGE.page("page/2.html").select(".picture")).isEmpty();
    }

    private static dev.lectern.model.archive.Archive archive(int articles) {
        ArchiveDraft draft = new ArchiveDraft()
                .term(TermKind.ORGANIZATION, "Collective Security Treaty Organization", "An alliance.", "CSTO")
                .term(TermKind.PLACE, "Almaty", "A city.")
                .term(TermKind.PLACE, "Tashkent", "Another city.");
        for (int number = 1; number <= articles; number++) {
            String filler = "word ".repeat(30);
            ArticleDraft article = ArticleDraft.titled("n%02d.txt".formatted(number), "Report " + number);
            if (number % 5 > 0) {
                article.on("2020-0%d-11".formatted(1 + number % 7));
            }
            draft.article(article.paragraph(filler + "The CSTO met in Almaty. The CSTO stayed.")
                    .heading(2, "What came of it")
                    .paragraph(filler + "The CSTO left Almaty, " + filler + " and the CSTO was gone.")
                    .paragraph(number % 2 == 0 ? "Tashkent waited." : "Nobody waited."));
        }
        return draft.archive();
    }
}
