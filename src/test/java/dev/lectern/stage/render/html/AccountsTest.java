package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.AccountArchives;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What several articles say of one thing: beside the words, at the foot, in dossiers and on a page of its own. */
class AccountsTest {

    private static final RenderedSite SITE = RenderedSite.of(AccountArchives.several());
    private static final Document FLOOD = SITE.page("articles/the-flood.html");
    private static final Document REPORT = SITE.page("articles/a-report-its-figures.html");
    private static final Document LIST = SITE.page("accounts.html");

    @Test
    void anotherFigureStandsBesideTheWordsInTheOtherArticlesWords() {
        Element note = REPORT.expectFirst(".tie");
        Element words = REPORT.expectFirst(".tied");

        assertThat(words.text()).isEqualTo("164 dead");
        assertThat(note.attr("data-place")).isEqualTo(words.attr("data-place"));
        assertThat(note.select(".tie-label").text()).isEqualTo("Another figure");
        assertThat(note.select(".tie-reason").text()).isEqualTo("both give a number of people killed");
        assertThat(note.select("q mark").text()).isEqualTo("at least 227 people");
        assertThat(note.select(".answer-source").text())
                .isEqualTo("Ann Author and Ben Writer, The flood, 14 January 2022; confirmed by the editor");
    }

    @Test
    void everyEndOfATieLeadsToTheVeryWordsOfTheOther() {
        Map<String, Document> articles = new TreeMap<>(SITE.pages());
        articles.keySet().removeIf(path -> !path.startsWith("articles/"));
        assertThat(articles).hasSize(3);
        articles.forEach((path, page) -> {
            assertThat(page.select(".answer-source a")).as(path).isNotEmpty();
            for (Element link : page.select(".answer-source a, .other-accounts .passage-link")) {
                String[] target = link.attr("href").split("#");
                assertThat(SITE.page("articles/" + target[0]).getElementById(target[1]))
                        .as(link.attr("href"))
                        .isNotNull();
            }
        });
        Element back = REPORT.expectFirst(".tie .note-back");
        assertThat(REPORT.expectFirst(back.attr("href")).text()).isEqualTo("164 dead");
    }

    @Test
    void tiesOfTheSameWordsShareANote() {
        assertThat(REPORT.select(".tie:has(.tie-label:contains(Other accounts)) q")
                        .eachAttr("lang"))
                .containsExactly("en", "fa");
        assertThat(REPORT.select(".tie:has(.tie-label:contains(Other accounts)) q[lang=fa]")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void aFigureThatIsTheSameSaysSo() {
        assertThat(FLOOD.select("li > .tie .tie-label").text()).isEqualTo("The same figure");
    }

    @Test
    void aLongSentenceIsCutAroundTheWordsAndTellsWhatANarrowPageNeedNotShow() {
        Element quoted = FLOOD.expectFirst(".tie q:has(mark:contains(red bridge))");

        assertThat(quoted.text()).startsWith("…").hasSizeBetween(100, 260);
        assertThat(quoted.select(".nearer").text()).contains("red bridge").hasSizeLessThan(130);
        assertThat(quoted.select(".further").text()).isNotEmpty();
        assertThat(quoted.select(".further mark")).isEmpty();
    }

    @Test
    void aLoneNameStandsAtTheFootWithItsWordsAndNotBesideThem() {
        assertThat(FLOOD.select(".tie mark").eachText()).doesNotContain("CSTO");
        Element foot = FLOOD.expectFirst(".other-accounts");

        assertThat(foot.select("> ul > li > a").eachText()).containsExactly("A <report> & its figures", "سیل");
        assertThat(foot.select("li li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Here, ¶1 both name CSTO: "))
                .anySatisfy(line -> assertThat(line).startsWith("Here, ¶1 same phrases: red bridge, bridge fell"));
        assertThat(foot.select("li li:contains(both name) q mark").text()).isEqualTo("CSTO");
        assertThat(foot.select("li li:contains(same phrases) q")).isEmpty();
    }

    @Test
    void theReasonLeadsToTheSubject() {
        for (Document page : List.of(FLOOD, REPORT)) {
            for (Element link : page.select(".tie-reason")) {
                String href = link.attr("href");
                assertThat(href).startsWith("../accounts.html#");
                assertThat(LIST.getElementById(href.substring(href.indexOf('#') + 1)))
                        .as(href)
                        .isNotNull();
            }
        }
    }

    @Test
    void figuresThatDifferComeFirstThenThoseThatGoTogetherThenTheRest() {
        assertThat(LIST.select("h2").eachText())
                .containsExactly(
                        "Figures that differ",
                        "Figures that go together",
                        "Figures that agree",
                        "Spellings that differ",
                        "The same phrase",
                        "The same name",
                        "The same time");
        assertThat(LIST.select("nav[aria-label=Subjects] .label a").eachText())
                .isEqualTo(LIST.select("h2").eachText());
        assertThat(LIST.select("nav[aria-label=Subjects] li a").eachAttr("href"))
                .allSatisfy(href -> assertThat(LIST.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
    }

    @Test
    void aFigureHasItsValueItsWordsItsSourceItsDayAndALinkToTheVeryWords() {
        Element account = LIST.expectFirst(".account:has(#people-killed-aa11bb)");

        assertThat(account.select("data").eachAttr("value")).containsExactly("227", "164", "227");
        assertThat(account.select("data").eachText()).containsExactly("at least 227", "164", "۲۲۷");
        assertThat(account.select(".source").eachText())
                .containsExactly(
                        "Ann Author and Ben Writer, The flood", "Water Board, A <report> & its figures", "سیل");
        assertThat(account.select(".date").eachText()).containsExactly("14 January 2022", "1 March 2022", "undated");
        assertThat(account.select("mark").eachText()).containsExactly("at least 227", "164", "۲۲۷");
        Element words = REPORT.expectFirst("#figure_people-killed-aa11bb");
        assertThat(words.text()).isEqualTo("164");
        assertThat(account.select(".words a").eachAttr("href"))
                .contains("articles/a-report-its-figures.html#figure_people-killed-aa11bb");
    }

    @Test
    void thePageSaysHowMuchThereIs() {
        assertThat(LIST.select(".page-header .facts").text())
                .isEqualTo("3 figures told by several articles; 1 name spelled in several ways;"
                        + " 3 phrases, names and times in common");
    }

    @Test
    void theRuleIsStatedAndNoneIsCalledRight() {
        Element rule = LIST.expectFirst(".account:has(#people-killed-aa11bb) .account-rule");

        assertThat(rule.text())
                .isEqualTo("Matched: a number of people killed, where the passages share Almaty and 9 January 2022."
                        + " The archive does not say which is right. Named and confirmed by the editor.");
        assertThat(rule.select("a").attr("href")).isEqualTo("glossary/almaty.html");
        assertThat(LIST.select(".account:has(#cost-cc22dd) .account-rule").text())
                .isEqualTo("Matched: cost.");
    }

    @Test
    void twoFiguresOfOneArticleHaveAnAnchorEach() {
        assertThat(FLOOD.select("#figure_days-ee33ff").text()).isEqualTo("nine days");
        assertThat(FLOOD.select("#figure_days-ee33ff_2").text()).isEqualTo("first night");
    }

    @Test
    void aPhraseOfThreeArticlesIsOneSubjectWhateverItsCapitals() {
        Element phrase = LIST.expectFirst(".account:has(#phrase_red-bridge)");

        assertThat(phrase.select("q").eachAttr("lang")).containsExactly("en", "en", "fa");
        assertThat(phrase.select("th").eachText()).containsExactly("Source", "Published", "In its own words");
    }

    @Test
    void aTimeIsWrittenOut() {
        assertThat(LIST.select("#time_1961-05-dam").text()).isEqualTo("May 1961, dam");
    }

    @Test
    void eachSpellingStandsWithItsArticles() {
        Element spelling = LIST.expectFirst(".account:has(#spelling_almaty)");

        assertThat(spelling.select("tbody th").eachText()).containsExactly("Almaty 2", "<Alma-Ata> 1");
        assertThat(spelling.select("td").eachText()).containsExactly("The flood 2", "A <report> & its figures 1");
    }

    @Test
    void aSpellingThatIsEverywhereStandsWithTheArticlesThatHaveItMost() {
        Document list = RenderedSite.of(AccountArchives.everywhere()).page("accounts.html");
        Element articles = list.expectFirst(".account:has(#spelling_almaty) td");

        assertThat(articles.select("cite, a[href^=articles]")).hasSize(24);
        assertThat(articles.text())
                .startsWith("Article 1 1, Article 2 1,")
                .contains("Article 14 1, Article 15 1, Article 32 2,")
                .endsWith("Article 40 10 and 16 more articles");
        assertThat(articles.expectFirst("a:last-of-type").attr("href")).isEqualTo("glossary/almaty.html");
    }

    @Test
    void aDossierTellsWhereAccountsOfItsTermDiffer() {
        Document dossier = SITE.page("glossary/almaty.html");

        assertThat(dossier.select(".differences li").eachText())
                .containsExactly("the dead of the flood: at least 227; 164; ۲۲۷", "Almaty: Almaty; <Alma-Ata>");
        assertThat(dossier.select(".differences a").eachAttr("href"))
                .containsExactly("../accounts.html#people-killed-aa11bb", "../accounts.html#spelling_almaty");
        assertThat(SITE.page("glossary/multi-vector.html").select(".differences"))
                .isEmpty();
    }

    @Test
    void relatedArticlesSayWhatTiesThemInTheirOwnWords() {
        Element related = FLOOD.expectFirst(".related li");

        assertThat(related.select(".reason").text())
                .isEqualTo("both speak of Collective Security Treaty Organization; both give a number of people killed;"
                        + " both give a number of cost");
        assertThat(related.select("mark").eachText()).containsExactly("164 dead", "12 million");
    }

    @Test
    void theHeaderLeadsThereWhereThereIsAnything() {
        assertThat(SITE.page("index.html").select(".site-nav a").eachText()).contains("Accounts");
        RenderedSite without = RenderedSite.of(SampleArchives.notes());
        assertThat(without.page("index.html").select(".site-nav a").eachText()).doesNotContain("Accounts");
        assertThat(without.files()).doesNotContainKey("accounts.html");
        assertThat(without.page("articles/how-salt-moves-through-a-wall.html").select(".other-accounts, .witness"))
                .isEmpty();
    }

    @Test
    void aLongListIsSplitAndEveryLinkFindsItsPage() {
        RenderedSite site = RenderedSite.of(AccountArchives.many());
        Document first = site.page("accounts.html");
        Document second = site.page("accounts/2.html");

        assertThat(first.select(".account tbody tr")).hasSize(200);
        assertThat(second.select(".account tbody tr")).hasSize(60);
        assertThat(second.select("h2").text()).isEqualTo("The same phrase, continued");
        Map<String, String> hrefs = new TreeMap<>();
        site.page("articles/article-one-txt.html")
                .select(".tie")
                .forEach(note -> hrefs.put(
                        note.select("mark").text(), note.select(".tie-reason").attr("href")));
        assertThat(hrefs)
                .containsEntry("Word001", "../accounts.html#phrase_word001")
                .containsEntry("Word130", "../accounts/2.html#phrase_word130");
        assertThat(second.select("#phrase_word130")).hasSize(1);
    }

    @Test
    void noPageHasAnAnchorTwice() {
        SITE.pages()
                .forEach((path, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }
}
