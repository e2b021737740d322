package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The editor's notes beside their words, at the foot of their article, and in the list of all. */
class RemarksTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.remarks());
    private static final Document PAGE = SITE.page("articles/how-salt-moves-through-a-wall.html");
    private static final Document LIST = SITE.page("notes.html");
    private static final Document PLAIN =
            RenderedSite.of(SampleArchives.notes()).page("articles/how-salt-moves-through-a-wall.html");

    @Test
    void markTheirWordsAndLeadToTheNoteByALetterBehindThem() {
        Element words = PAGE.expectFirst("#on_weeping");
        Element letter = PAGE.expectFirst("#on_weeping + a");

        assertThat(words.text()).isEqualTo("call it weeping");
        assertThat(letter.text()).isEqualTo("Editor’s question b");
        assertThat(letter.attr("href")).isEqualTo("#note_weeping");
        assertThat(PAGE.expectFirst("#note_weeping").attr("data-place")).isEqualTo(words.attr("data-place"));
    }

    @Test
    void sayWhatTheyAreWhoWroteThemWhenAndOnWhat() {
        Element note = PAGE.expectFirst("#note_weeping");

        assertThat(note.select(".remark-head").text()).isEqualTo("b Editor’s question Back to the text↩");
        assertThat(note.select("li").eachText()).containsExactly("one", "two");
        assertThat(note.select(".note-facts > span").eachText())
                .containsExactly("Ed Editor", "21 November 2026", "words", "Masons & men");
        assertThat(note.select("time").attr("datetime")).isEqualTo("2026-11-21");
        assertThat(note.select(".note-facts a").eachAttr("href"))
                .containsExactly("../notes.html#tag_words", "../notes.html#tag_masons-men");
    }

    @Test
    void leadToArticlesAndTerms() {
        assertThat(PAGE.select("#note_weeping p > a[href]:not([class])").eachAttr("href"))
                .containsExactly("thran-v-hmsaigansh.html", "../glossary/csto.html");
    }

    @Test
    void standAfterTheBlockOfTheirFirstWordsInReadingOrder() {
        assertThat(PAGE.select(".sidenote").eachAttr("id"))
                .containsExactly(
                        "note_title",
                        "note_weeping",
                        "n3",
                        "note_across",
                        "n5",
                        "note_footnote",
                        "n7",
                        "note_moved",
                        "n9",
                        "note_cell",
                        "n11",
                        "n12",
                        "n13");
        assertThat(PAGE.select(".note-letter").eachText())
                .extracting(text -> text.substring(text.length() - 1))
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(PAGE.select("h1 + #note_title")).hasSize(1);
    }

    @Test
    void areMarkedInEveryBlockTheyCover() {
        assertThat(PAGE.select(".noted").eachText()).contains("nobody did.[^b]", "The stove[3]");
        assertThat(PAGE.select("#on_across")).hasSize(1);
    }

    @Test
    void leaveTheAuthorsOwnNotesAsTheyWere() {
        assertThat(PAGE.select(".sidenote.footnote").eachText())
                .containsExactlyElementsOf(PLAIN.select(".sidenote.footnote").eachText());
    }

    @Test
    void sayInAWordWhatIsDoubtful() {
        assertThat(PAGE.select("#note_moved .doubt, #note_cell .doubt").eachText())
                .containsExactly("moved", "words changed");
        assertThat(PAGE.select("#note_weeping .doubt")).isEmpty();
    }

    @Test
    void standAtTheFootWhereTheyHaveLostTheirPlace() {
        Element foot = PAGE.expectFirst("section.elsewhere");

        assertThat(foot.expectFirst("h2").text()).isEqualTo("Notes that lost their place");
        assertThat(foot.select("blockquote").eachText()).containsExactly("words that were mended away", "it said");
        assertThat(foot.select(".doubt").eachText()).containsExactly("lost", "more than one place");
        assertThat(foot.select("#note_gone .reason").eachText())
                .containsExactly("the source has no such words", "It may be meant for");
        assertThat(foot.select("#note_gone p").eachText()).contains("It said <b>much</b>.");
        foot.select(".candidates a")
                .forEach(link ->
                        assertThat(PAGE.select(link.attr("href")).text()).contains(link.text()));
        assertThat(PLAIN.select("section.elsewhere, .noted, .remark")).isEmpty();
    }

    @Test
    void letNothingOfWhatTheySayBecomeMarkup() {
        Document page = SITE.page("articles/untitled-script-alert-1-script-quotes-7-7-raw.html");

        assertThat(page.select(".remark script, .remark b, .note-facts i")).isEmpty();
        assertThat(page.select(".remark a[href^=javascript]")).isEmpty();
        assertThat(page.select("#note_hostile").text()).contains("<script>alert(\"1\")</script> & 'quotes' {{ 7*7 }}");
    }

    @Test
    void keepTheirOwnDirectionBesideATextThatRunsTheOtherWay() {
        Document page = SITE.page("articles/thran-v-hmsaigansh.html");

        assertThat(page.expectFirst("#note_fa").attr("dir")).isEmpty();
        assertThat(page.expectFirst("#note_fa > div").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("#on_fa").text()).isEqualTo("با CSTO همکاری");
    }

    @Test
    void areListedByArticleThoseThatLostTheirPlaceFirst() {
        assertThat(LIST.select(".noted-article > h2").eachText())
                .containsExactly(
                        "How salt moves through a wall",
                        "How salt moves through a wall",
                        "تهران و همسایگانش",
                        "[Untitled <script>alert(\"1\")</script> & ‘quotes’ {{ 7*7 }} {% raw %}]");
        assertThat(LIST.select(".noted-article").get(0).select(".quoted-note").eachAttr("id"))
                .containsExactly("how-salt-moves-through-a-wall_gone", "how-salt-moves-through-a-wall_twice");
        assertThat(LIST.select(".page-header .facts").text()).isEqualTo("10 notes on 3 articles 4 to look at");
    }

    @Test
    void leadFromTheListToTheirWords() {
        for (Element link : LIST.select(".quoted-note > blockquote a")) {
            String[] target = link.attr("href").split("#");
            assertThat(SITE.page(target[0]).getElementById(target[1]))
                    .as(link.attr("href"))
                    .isNotNull();
        }
        assertThat(LIST.select(".quoted-note > blockquote:not(:has(a))")).hasSize(2);
        assertThat(LIST.select("#how-salt-moves-through-a-wall_cell .note-now").text())
                .isEqualTo("Now: St Anne");
    }

    @Test
    void areListedByTagWhateverItsCapitals() {
        assertThat(LIST.select(".by-tag h3").eachText())
                .containsExactly(
                        "<script>alert(\"1\")</script> & 'quotes' {{ 7*7 }} {% raw %} 1 note",
                        "Masons & men 1 note", "words 2 notes");
        assertThat(LIST.select(".tag-list a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(LIST.getElementById(href.substring(1))).isNotNull());
        assertThat(LIST.select(".by-tag section:last-child a").eachAttr("href"))
                .containsExactly("#how-salt-moves-through-a-wall_weeping", "#how-salt-moves-through-a-wall_moved");
    }

    @Test
    void fillFurtherPagesWhereThereAreMany() {
        RenderedSite many = RenderedSite.of(SampleArchives.manyNotes());
        Document second = many.page("notes/2.html");

        assertThat(many.page("notes.html").select(".quoted-note")).hasSize(200);
        assertThat(second.select(".quoted-note")).hasSize(71);
        assertThat(second.expectFirst(".noted-article > h2").text()).isEqualTo("Report number 3 continued");
        assertThat(second.select(".by-tag")).isEmpty();
        assertThat(many.page("notes.html").select(".by-tag li:last-child").text())
                .isEqualTo("and 220 more");
        assertThat(many.page("articles/report-number-1.html")
                        .select(".note-letter")
                        .get(89)
                        .text())
                .endsWith(" cl");
    }

    @Test
    void areInTheHeaderOfEveryPageWhereThereAreAny() {
        assertThat(PAGE.select(".site-nav a").eachText()).contains("Notes");
        assertThat(LIST.select(".site-nav .current-section").eachText()).isEqualTo(List.of("Notes"));
        assertThat(PLAIN.select(".site-nav a").eachText()).doesNotContain("Notes");
        assertThat(RenderedSite.of(SampleArchives.notes()).files()).doesNotContainKey("notes.html");
    }
}
