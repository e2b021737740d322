package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final Document NOTES =
            RenderedSite.of(SampleArchives.notes()).page("articles/how-salt-moves-through-a-wall.html");

    @Test
    void putsANoteAfterTheParagraphThatRefersToIt() {
        Element passage = NOTES.expectFirst(".body > .passage");
        Element note = NOTES.expectFirst("#n1");

        assertThat(Outline.of(passage)).isEqualTo("p\naside.sidenote footnote\naside.sidenote footnote\n");
        assertThat(note.attr("role")).isEqualTo("doc-footnote");
        assertThat(note.select("p").eachText())
                .containsExactly(
                        "Note 1 Hofer, <i>On weeping</i>, read by the CSTO.",
                        "It has two parts. Back to the text↩ Back to the text↩");
        assertThat(note.select("a[role=doc-backlink]").eachAttr("href")).containsExactly("#r1", "#r2");
    }

    @Test
    void turnsTheNumberOfANoteIntoALinkToIt() {
        Element reference = NOTES.expectFirst("#r1");

        assertThat(reference.attr("role")).isEqualTo("doc-noteref");
        assertThat(reference.attr("href")).isEqualTo("#n1");
        assertThat(reference.text()).isEqualTo("[1]");
        assertThat(reference.select(".bracket").eachText()).containsExactly("[", "]");
        assertThat(NOTES.select(".note-ref").eachText())
                .containsExactly("[1]", "[^b]", "[3]", "[4]", "[5]", "1", "6", "[\u0667]");
        assertThat(NOTES.select(".body p").text()).contains("In [1999] nobody did");
        assertThat(NOTES.select("pre a")).isEmpty();
    }

    @Test
    void givesANoteAndItsWordsOnePlaceInTheSheet() {
        for (Element note : NOTES.select(".sidenote")) {
            assertThat(NOTES.select(".note-ref[href=#" + note.id() + "][data-place]")
                            .eachAttr("data-place"))
                    .as(note.id())
                    .containsExactly(note.attr("data-place"));
        }
        assertThat(NOTES.select(".sidenote").eachAttr("data-place")).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void keepsNotesOutOfVersesAndTables() {
        assertThat(NOTES.select(".verse .sidenote, table .sidenote")).isEmpty();
        assertThat(NOTES.select(".verse + .sidenote, .table-frame + .sidenote").eachAttr("id"))
                .containsExactly("n4", "n5");
        assertThat(NOTES.select("li > .sidenote").eachAttr("id")).containsExactly("n3");
    }

    @Test
    void listsTheNotesThatNothingRefersToAfterTheText() {
        assertThat(NOTES.select(".references p").eachText()).containsExactly("[8] Nobody refers to this one.");
        assertThat(RenderedSite.of(SampleArchives.everything())
                        .page("articles/what-the-csto-did-in-almaty.html")
                        .select(".references p")
                        .eachText())
                .containsExactly("1. A book.");
    }
}
