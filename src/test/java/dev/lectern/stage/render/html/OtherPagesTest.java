package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class OtherPagesTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.everything());

    @Test
    void theLedgerTellsTheFateOfEveryLine() {
        Document ledger = SITE.page("source/what-the-csto-did-in-almaty.html");
        List<String> fates = ledger.select(".ledger > li").stream()
                .map(line -> line.id() + " " + line.className() + " "
                        + line.select(".fate").text())
                .toList();

        assertThat(fates)
                .hasSize(39)
                .contains(
                        "L1 metadata read as title",
                        "L3 metadata read as byline",
                        "L6 blank ",
                        "L7 kept kept → deck",
                        "L9 kept kept → key point",
                        "L12 removed removed: share-widget",
                        "L13 kept kept → ¶1");
        assertThat(ledger.select("#L16 .fate, #L17 .fate").eachText())
                .containsExactly("pull quote of ¶1", "duplicate of line 13");
    }

    @Test
    void theLedgerStrikesWhatWasTakenOut() {
        Document ledger = SITE.page("source/what-the-csto-did-in-almaty.html");

        assertThat(ledger.select("del.line-text").eachText()).hasSize(2).contains("Share this article");
        assertThat(ledger.select(".figures").text())
                .contains("paragraph 3 lines")
                .contains("boilerplate 1 line");
    }

    @Test
    void theLedgerOfASourceWithoutLinesListsWhatWasTakenOut() {
        assertThat(SITE.page("source/a-page-without-lines.html")
                        .select(".ledger li")
                        .text())
                .isEqualTo("boilerplate: navigation Home | About");
    }

    @Test
    void aDossierLeadsToEveryMention() {
        Document dossier = SITE.page("glossary/csto.html");

        assertThat(dossier.select("h1 dfn").text()).isEqualTo("Collective Security Treaty Organization");
        assertThat(dossier.select(".spellings").get(0).text())
                .isEqualTo("CSTO 11 · Collective Security Treaty Organization 1");
        assertThat(dossier.select(".unused").text()).isEqualTo("Also the Alliance");
        assertThat(dossier.select(".identifier a").attr("href")).isEqualTo("https://www.wikidata.org/wiki/Q42");
        assertThat(dossier.select(".concordance td.keyword")).hasSize(12);
        assertThat(dossier.select(".concordance td.where a").eachText())
                .startsWith("title", "deck", "key point", "key point", "¶1", "¶1", "¶1", "heading");
        assertThat(dossier.select(".frequencies td.number").eachText()).containsExactly("9", "1", "1", "1");
    }

    @Test
    void aDossierMeasuresItsBars() {
        assertThat(SITE.page("glossary/csto.html")
                        .select(".frequencies .bar rect")
                        .eachAttr("width"))
                .startsWith("60")
                .allMatch(width -> Integer.parseInt(width) >= 1);
    }

    @Test
    void theGlossaryRefersOtherNamesToTheirTerms() {
        Document glossary = SITE.page("glossary/index.html");
        Element alias = glossary.select(".entry.reference").stream()
                .filter(entry -> entry.text().startsWith("CSTO"))
                .findFirst()
                .orElseThrow();

        assertThat(alias.text()).isEqualTo("CSTO see Collective Security Treaty Organization");
        assertThat(alias.select("a").attr("href")).isEqualTo("csto.html");
        assertThat(glossary.select(".letter h2").eachText()).containsExactly("A", "B", "C", "K", "M", "T", "ت");
    }

    @Test
    void theFrontPageIntroducesTheArchive() {
        Document index = SITE.page("index.html");

        assertThat(index.select("h1").text()).isEqualTo("Central Asia <papers>");
        assertThat(index.select(".introduction p").eachText())
                .containsExactly("First paragraph of the introduction.", "Second <paragraph>.");
        assertThat(index.select(".archive-figures > div").eachText())
                .startsWith("articles 4")
                .endsWith("mentions 26");
        assertThat(index.select(".article-list > li").get(0).select(".opening").text())
                .isEqualTo("A deck that names the CSTO.");
        assertThat(index.select(".article-list .facts").eachText().get(1)).startsWith("undated");
        assertThat(index.select(".ways-in li").get(0).text()).startsWith("Collective Security Treaty Organization");
    }
}
