package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.archive.ArchivedArticle;
import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.everything());
    private static final Document PAGE = SITE.page("articles/what-the-csto-did-in-almaty.html");
    private static final Document HOSTILE = SITE.page("articles/untitled-script-alert-1-script-quotes-7-7-raw.html");

    @Test
    void standsInReadingOrder() {
        assertThat(Outline.of(PAGE.expectFirst("article.article"))).isEqualTo("""
                header.article-header
                section.key-points
                aside.editor-note
                nav.contents
                div.body
                section.back-matter bios
                section.back-matter references
                p.ornament
                section.back-matter terms
                section.back-matter related
                section.back-matter cite
                section.back-matter about-copy
                nav.neighbours
                """);
    }

    @Test
    void showsEveryKindOfBlock() {
        assertThat(Outline.of(PAGE.expectFirst(".body"))).isEqualTo("""
                p
                h2
                p
                aside.pull-quote
                h3
                ul
                ol
                blockquote
                p.speaker
                p.question
                p.answer
                div.verse
                div.table-frame
                p.caption
                h2
                pre
                p
                """);
    }

    @Test
    void nestsListsByDepth() {
        assertThat(PAGE.select(".body > ul > li")).hasSize(2);
        assertThat(PAGE.select(".body > ul > li > ul > li > ol > li").text()).contains("Numbered, further in");
    }

    @Test
    void partsTablesIntoCells() {
        assertThat(PAGE.select(".data-table th").eachText()).containsExactly("City", "People");
        assertThat(PAGE.select(".data-table td").eachText()).containsExactly("Almaty", "2,000,000", "Almaty again");
        assertThat(PAGE.select(".data-table tr").get(2).select("td")).hasSize(2);
    }

    @Test
    void numbersParagraphsAndTiesThemToTheLedger() {
        Element number = PAGE.select(".body p .paragraph-number").get(0);

        assertThat(number.text()).isEqualTo("Paragraph 1, line 13 of the source");
        assertThat(number.attr("href")).isEqualTo("../source/what-the-csto-did-in-almaty.html#L13");
        assertThat(SITE.page("source/what-the-csto-did-in-almaty.html")
                        .select("#L13 .fate a")
                        .attr("href"))
                .isEqualTo("../articles/what-the-csto-did-in-almaty.html#"
                        + number.parents().get(0).id());
    }

    @Test
    void putsASuppliedTitleInBracketsAndSaysSo() {
        assertThat(HOSTILE.select("h1").text()).startsWith("[Untitled").endsWith("]");
        assertThat(HOSTILE.select(".supplied-title").text()).isEqualTo("Title supplied: the source has none");
        assertThat(PAGE.select(".supplied-title")).isEmpty();
    }

    @Test
    void linksTheFirstMentionInEachSectionAndKeepsAnAnchorForEveryOne() {
        assertThat(PAGE.select(".body a.term").eachAttr("id"))
                .containsExactly(
                        "csto-5", "almaty-2", "multi-vector-1", "multi-vector-2", "almaty-3", "csto-9", "almaty-5");
        for (ArchivedArticle article : SampleArchives.everything().articles()) {
            if (article.id().equals("every.txt")) {
                List<String> anchors = article.annotated().mentions().stream()
                        .map(TermMention::anchor)
                        .toList();
                assertThat(PAGE.select(".term, .mention").eachAttr("id")).containsExactlyInAnyOrderElementsOf(anchors);
            }
        }
    }

    @Test
    void linksTheLongFormAndNotTheAcronymItExplains() {
        Element first = PAGE.expectFirst(".body > p");

        assertThat(first.select("a.term").get(0).text()).isEqualTo("Collective Security Treaty Organization");
        assertThat(first.html()).contains("(<span class=\"mention\" id=\"csto-6\">CSTO</span>)");
    }

    @Test
    void linksNothingInTitlesHeadingsAndHeadMatter() {
        assertThat(PAGE.select("h1 a, .body h2 a, .deck a, .key-points a, .caption a"))
                .isEmpty();
        assertThat(PAGE.select("h1 .mention, h2 .mention, .deck .mention, .key-points .mention"))
                .hasSize(6);
    }

    @Test
    void linksTheArchivesOwnArticlesByTheNameOfTheirSeed() {
        assertThat(PAGE.select(".body p a:not([class])").attr("href")).isEqualTo("thran-v-hmsaigansh.html");
    }

    @Test
    void hidesAPullQuoteFromReadersWhoMeetItInTheBody() {
        Element quote = PAGE.expectFirst(".pull-quote");

        assertThat(quote.attr("aria-hidden")).isEqualTo("true");
        assertThat(quote.select("a").attr("tabindex")).isEqualTo("-1");
        assertThat(PAGE.select(quote.select("a").attr("href")).text()).contains(quote.text());
    }

    @Test
    void listsTheTermsWithTheirFirstSentence() {
        Element card = PAGE.expectFirst("#card-csto");

        assertThat(card.text())
                .isEqualTo("Collective Security Treaty Organization A military alliance led by Russia."
                        + " 9 mentions here, 12 in the archive");
        PAGE.select("a[data-card]")
                .forEach(link -> assertThat(PAGE.getElementById(link.attr("data-card")))
                        .as(link.outerHtml())
                        .isNotNull());
    }

    @Test
    void saysWhyArticlesAreRelated() {
        assertThat(PAGE.select(".related .reason").text())
                .isEqualTo("both speak of Collective Security Treaty Organization, Almaty");
    }

    @Test
    void quotesTheSentenceThatNamesTheArticle() {
        assertThat(HOSTILE.select(".backlinks mark").text()).isEqualTo("the other report");
        assertThat(HOSTILE.select(".backlinks li > a").attr("href"))
                .isEqualTo("what-the-csto-did-in-almaty.html#"
                        + PAGE.expectFirst(".body > p").id());
        assertThat(HOSTILE.select(".backlinks .reason").text()).isEqualTo("names its title");
    }

    @Test
    void saysWhatWasCleanedAway() {
        assertThat(PAGE.select(".about-copy").text())
                .contains("Kept: 36 lines. Cleaned away: 2 lines (repeated-passage 1, share-widget 1)")
                .contains("First published by The Review on 14 January 2022");
        assertThat(SITE.page("articles/a-page-without-lines.html")
                        .select(".about-copy")
                        .text())
                .contains("Cleaned away: 1 passage (navigation 1)");
    }

    @Test
    void turnsTheTextOfARightToLeftScriptAround() {
        Document persian = SITE.page("articles/thran-v-hmsaigansh.html");

        assertThat(persian.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(persian.select("h1, .body").eachAttr("dir")).containsExactly("rtl", "rtl");
        assertThat(persian.select("h1, .body").eachAttr("lang")).containsExactly("fa", "fa");
    }

    @Test
    void saysInWhatLanguageAPassageIsAndWhereItTurns() {
        String verse = "بنی‌آدم اعضای یک پیکرند";
        String sentence = "Над воротами стояло «خانه», по-русски дом.";
        Document page = RenderedSite.of(new ArchiveDraft()
                        .article(ArticleDraft.titled("gate.txt", "The words over the gate")
                                .prose(Role.QUOTE, verse, new Mark.Language(new Span(0, verse.length()), "fa"))
                                .paragraph(
                                        sentence,
                                        new Mark.Language(new Span(0, sentence.length()), "ru"),
                                        new Mark.Language(new Span(21, 25), "und-Arab"))
                                .row(false, "a\tb"))
                        .archive())
                .page("articles/the-words-over-the-gate.html");

        Element quote = page.expectFirst(".body blockquote p");
        assertThat(quote.attr("lang") + " " + quote.attr("dir")).isEqualTo("fa rtl");
        Element paragraph = page.expectFirst(".body > p");
        assertThat(paragraph.attr("lang") + " " + paragraph.attr("dir")).isEqualTo("ru ltr");
        assertThat(paragraph.html()).contains("«<span lang=\"und-Arab\" dir=\"rtl\">خانه</span>»");
        assertThat(page.select(".body tr[lang], .body tr[dir]")).isEmpty();
    }

    @Test
    void saysHowManyMorePassagesNameTheArticleThanAreListed() {
        Document page = RenderedSite.of(new ArchiveDraft()
                        .article(ArticleDraft.titled("dam.txt", "The dam"))
                        .article(ArticleDraft.titled("mill.txt", "The mill").paragraph("Of The dam we wrote."))
                        .backlink("dam.txt", "mill.txt", "The dam", "its title")
                        .furtherBacklinks("dam.txt", 1950)
                        .archive())
                .page("articles/the-dam.html");

        assertThat(page.select(".backlinks li")).hasSize(2);
        assertThat(page.select(".backlinks li:last-child").text()).isEqualTo("and 1,950 more");
    }
}
