package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.DayRange;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.time.LocalDate;
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
                .containsExactly("First paragraph, on the CSTO.", "Second <paragraph>.");
        assertThat(index.select(".introduction a").eachAttr("href")).containsExactly("glossary/csto.html");
        assertThat(index.select(".archive-figures dt").eachText())
                .containsExactly("articles", "words", "authors", "publishers", "terms", "mentions");
        assertThat(index.select(".archive-figures a").eachAttr("href"))
                .containsExactly("#articles", "authors.html", "publishers.html", "glossary/index.html");
        Element first = index.select(".article-list > li").get(0);
        assertThat(first.select(".opening").text()).isEqualTo("A deck that names the CSTO.");
        assertThat(first.select(".byline a").eachAttr("href"))
                .containsExactly("authors.html#name-ann-author", "authors.html#name-ben-writer");
        assertThat(index.select(".article-list .facts").eachText().get(1)).startsWith("undated");
        assertThat(index.select(".ways-in li").get(0).text()).startsWith("Collective Security Treaty Organization");
    }

    @Test
    void theFrontPageMarksTheYears() {
        Document index = SITE.page("index.html");

        assertThat(index.select(".years a").eachText()).containsExactly("2022", "Undated");
        assertThat(index.select(".year > h3").eachText()).containsExactly("2022", "Undated");
        assertThat(index.select("#year-2022 li")).hasSize(1);
    }

    @Test
    void anArticleWithoutADateIsPlacedByTheLatestDayItsTextSpeaksOf() {
        RenderedSite site = RenderedSite.of(new ArchiveDraft()
                .article(ArticleDraft.titled("a.txt", "A").paragraph("On 8 January the CSTO came."))
                .article(ArticleDraft.titled("b.txt", "B").on("2022-02-01").paragraph("The CSTO left."))
                .speaksOf("a.txt", DayRange.of(LocalDate.of(2022, 1, 8)))
                .term(TermKind.ORGANIZATION, "CSTO", "An alliance.")
                .archive());
        Document index = site.page("index.html");

        assertThat(index.select(".article-list .facts").get(0).text())
                .startsWith("undated; not before 8 January 2022, inferred from the text");
        assertThat(index.select(".facts time").get(0).attr("datetime")).isEqualTo("2022-01-08");
        assertThat(index.select(".timeline circle.inferred")).hasSize(1);
        assertThat(index.select(".timeline circle:not(.inferred)")).hasSize(1);
        assertThat(site.page("articles/a.html").select(".facts span").get(0).text())
                .isEqualTo("Undated; not before 8 January 2022, inferred from the text");
        assertThat(site.page("glossary/csto.html").select(".frequencies .date").eachText())
                .containsExactly("not before 8 January 2022 by its text", "1 February 2022");
    }

    @Test
    void anArticleIsIntroducedWithoutTheNumbersOfItsNotes() {
        Document index = RenderedSite.of(new ArchiveDraft()
                        .article(ArticleDraft.titled("a.txt", "A")
                                .paragraph("It was dark.[1] Two saw it [1, 2], in the year [1840].")
                                .prose(Role.REFERENCE, "[1] So they say.")
                                .prose(Role.REFERENCE, "[2] Not all."))
                        .archive())
                .page("index.html");

        assertThat(index.select(".opening").text()).isEqualTo("It was dark. Two saw it, in the year [1840].");
    }

    @Test
    void aLongArchiveIsListedBriefly() {
        Document index = RenderedSite.of(SampleArchives.many()).page("index.html");

        assertThat(index.select("section.brief .opening, section.brief .main-terms"))
                .isEmpty();
        assertThat(index.select("section.brief .article-list .facts").get(0).text())
                .contains("words")
                .contains("minute");
    }

    @Test
    void everyAuthorStandsAmongAllWithTheirArticles() {
        Document authors = SITE.page("authors.html");

        assertThat(authors.select(".name h2 bdi").eachText())
                .containsExactly("\" onmouseover=\"alert(1)", "Ann Author", "Ben Writer", "No author named");
        assertThat(authors.select("section[aria-labelledby=name-ann-author] li a")
                        .attr("href"))
                .isEqualTo("articles/what-the-csto-did-in-almaty.html");
        assertThat(SITE.page("articles/what-the-csto-did-in-almaty.html")
                        .select(".byline a")
                        .eachAttr("href"))
                .containsExactly("../authors.html#name-ann-author", "../authors.html#name-ben-writer");
    }

    @Test
    void namesThatDifferInTheirCapitalsAreOne() {
        Document publishers = RenderedSite.of(new ArchiveDraft()
                        .article(ArticleDraft.titled("a.txt", "A").in("The Review", ""))
                        .article(ArticleDraft.titled("b.txt", "B").in("THE REVIEW", ""))
                        .article(ArticleDraft.titled("c.txt", "C").in("The  Rêview", ""))
                        .archive())
                .page("publishers.html");

        assertThat(publishers.select(".name h2").eachText())
                .containsExactly("The Review 2 articles", "The Rêview 1 article");
        assertThat(publishers.select(".name h2").eachAttr("id"))
                .containsExactly("name-the-review", "name-the-review-2");
    }

    @Test
    void aListOfNamesIsSplitAndNoNameIsLost() {
        ArchiveDraft draft = new ArchiveDraft();
        for (int number = 1; number <= 450; number++) {
            draft.article(ArticleDraft.titled("n%03d.txt".formatted(number), "Report " + number)
                    .by(number <= 250 ? "Ann Author" : "Writer " + (char) ('A' + number % 26)));
        }
        RenderedSite site = RenderedSite.of(draft.archive());

        assertThat(site.page("authors/2.html").select("#name-ann-author").text())
                .contains("continued", "250 articles");
        assertThat(site.page("authors.html").select(".letters a").eachAttr("href"))
                .containsExactly("#name-ann-author", "authors/2.html#name-writer-a");
        assertThat(site.page("authors.html").select(".name li")).hasSize(200);
        assertThat(site.page("authors/3.html").select(".name li")).hasSize(50);
        assertThat(site.page("articles/report-441.html").select(".byline a").attr("href"))
                .startsWith("../authors/3.html#name-writer-");
        assertThat(site.page("authors/3.html").select("h2").eachAttr("id"))
                .contains(site.page("articles/report-441.html")
                        .select(".byline a")
                        .attr("href")
                        .replaceAll(".*#", ""));
    }

    @Test
    void anArchiveWithoutNamesHasNoPagesOfNames() {
        RenderedSite site = RenderedSite.of(new ArchiveDraft()
                .article(ArticleDraft.titled("a.txt", "A").paragraph("Text."))
                .archive());

        assertThat(site.files().keySet()).doesNotContain("authors.html", "publishers.html");
        assertThat(site.page("index.html").select(".archive-figures dt").eachText())
                .containsExactly("article", "word", "terms", "mentions");
    }
}
