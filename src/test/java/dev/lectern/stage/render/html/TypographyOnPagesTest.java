package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.archive.Archive;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.model.diagnostic.Severities;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TypographyOnPagesTest {

    private static final Archive ARCHIVE = new ArchiveDraft()
            .term(TermKind.PLACE, "Almaty", "The city's \"old\" capital...")
            .article(ArticleDraft.titled("one.txt", "Mr. Putin's \"visit\"")
                    .paragraph("He said, \"We came. We left Almaty -- and so on.\" No more.")
                    .code("print(\"--\")"))
            .archive();
    private static final RenderedSite SITE = RenderedSite.of(SiteConfig.DEFAULT, ARCHIVE);
    private static final String PAGE = "mr-putins-visit.html";

    @Test
    void anArticleIsSetAndItsProgramTextIsNot() {
        Document article = SITE.page("articles/" + PAGE);

        assertThat(article.select("h1").eachText()).containsExactly("Mr. Putin’s “visit”");
        assertThat(article.select(".body p").text())
                .contains("He said, “We came. We left Almaty\u2060—and so on.” No more.");
        assertThat(article.select(".body pre").text()).isEqualTo("print(\"--\")");
        assertThat(article.select(".term-card dd").text()).startsWith("The city’s “old” capital…");
    }

    @Test
    void theTitleOfTheWindowHasOrdinarySpaces() {
        assertThat(SITE.page("articles/" + PAGE).title()).startsWith("Mr. Putin’s “visit” · ");
    }

    @Test
    void theConcordanceClosesAQuotationThatBeganBeforeIt() {
        assertThat(SITE.page("glossary/almaty.html").select(".concordance").text())
                .contains("\u2060—and so on.” No more.");
    }

    @Test
    void theLedgerShowsTheRawLineAndCountsTheChanges() {
        Document ledger = SITE.page("source/" + PAGE);

        assertThat(ledger.select(".line-text").eachText())
                .contains("He said, \"We came. We left Almaty -- and so on.\" No more.");
        assertThat(ledger.select(".display-changes dt").eachText())
                .hasSize(3)
                .startsWith("quotation marks and apostrophes t-001");
        assertThat(ledger.select(".display-changes dd").eachText()).startsWith("5");
    }

    @Test
    void withoutTypographyEveryTextStaysAsItWasSaved() {
        SiteConfig raw = new SiteConfig(
                "T",
                "",
                "en",
                Optional.empty(),
                Optional.empty(),
                SiteConfig.DEFAULT.introduction(),
                false,
                true,
                false,
                Severities.AS_FOUND);
        RenderedSite site = RenderedSite.of(raw, ARCHIVE);

        assertThat(site.page("articles/" + PAGE).select("h1").text()).isEqualTo("Mr. Putin's \"visit\"");
        assertThat(site.page("source/" + PAGE).select(".display-changes")).isEmpty();
    }
}
