package dev.lectern.stage.render.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.model.document.Mark;
import dev.lectern.model.document.Role;
import dev.lectern.model.glossary.Term.Linking;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.model.text.Span;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final String LONG = "word ".repeat(400);

    @Test
    void linksTheFirstOfEachSection() {
        assertThat(linked(Linking.AUTO, article().paragraph("CSTO and CSTO").paragraph("CSTO")))
                .containsExactly("csto-1");
        assertThat(linked(
                        Linking.AUTO,
                        article().paragraph("CSTO").heading(2, "CSTO").paragraph("CSTO")))
                .containsExactly("csto-1", "csto-3");
    }

    @Test
    void endsASectionThatGrowsTooLong() {
        assertThat(linked(
                        Linking.AUTO,
                        article()
                                .paragraph("CSTO " + LONG)
                                .paragraph("CSTO " + LONG)
                                .paragraph("CSTO")))
                .containsExactly("csto-1", "csto-3");
    }

    @Test
    void linksWhereTheSourceDoesNotLinkAlready() {
        Mark link = new Mark.Hyperlink(new Span(0, 8), "https://example.org/");
        Mark nowhere = new Mark.Hyperlink(new Span(0, 8), "nowhere.html");

        assertThat(linked(Linking.AUTO, article().paragraph("The CSTO met; the CSTO left", link)))
                .containsExactly("csto-2");
        assertThat(linked(Linking.AUTO, article().paragraph("The CSTO met; the CSTO left", nowhere)))
                .containsExactly("csto-1");
    }

    @Test
    void linksAlwaysOrNeverWhereATermAsks() {
        ArticleDraft draft = article()
                .prose(Role.DECK, "CSTO")
                .heading(2, "CSTO")
                .paragraph("Collective Security Treaty Organization (CSTO) and CSTO");

        assertThat(linked(Linking.ALWAYS, draft)).containsExactly("csto-1", "csto-3", "csto-5");
        assertThat(linked(Linking.NEVER, draft)).isEmpty();
    }

    private static ArticleDraft article() {
        return ArticleDraft.titled("a.txt", "Title");
    }

    private static List<String> linked(Linking linking, ArticleDraft draft) {
        ArchiveDraft archive = new ArchiveDraft()
                .term(TermKind.ORGANIZATION, "Collective Security Treaty Organization", linking, "", "CSTO")
                .article(draft);
        return RenderedSite.of(archive.archive())
                .page("articles/title.html")
                .select("a.term")
                .eachAttr("id");
    }
}
