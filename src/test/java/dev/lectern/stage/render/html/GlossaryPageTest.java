package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.model.glossary.TermKind;
import dev.lectern.stage.render.ArchiveDraft;
import dev.lectern.stage.render.ArticleDraft;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GlossaryPageTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.everything());

    @Test
    void everyKindHasASwitchAndItsCount() {
        Document glossary = SITE.page("glossary/index.html");

        assertThat(glossary.select(".kinds label").eachText())
                .containsExactly("All", "People 1", "Organizations 1", "Places 3", "Concepts 1");
        assertThat(glossary.select(".kinds input").eachAttr("id"))
                .containsExactly("kind-all", "kind-person", "kind-organization", "kind-place", "kind-concept");
        assertThat(glossary.select(".entry.is-place:not(.reference)")).hasSize(3);
    }

    @Test
    void theAlphabetShowsTheLettersThatBeginNothing() {
        Document glossary = SITE.page("glossary/index.html");

        assertThat(glossary.select(".letters li")).hasSize(27);
        assertThat(glossary.select(".letters a").eachAttr("href"))
                .containsExactly(
                        "#letter-a", "#letter-b", "#letter-c", "#letter-k", "#letter-m", "#letter-t", "#letter-62a");
        assertThat(glossary.select(".letters li:has([href=#letter-c])").attr("class"))
                .isEqualTo("has-organization");
    }

    @Test
    void everyKindCanBeFiltered() {
        String sheet = new String(SITE.bytes("assets/glossary.css"), java.nio.charset.StandardCharsets.UTF_8);

        for (TermKind kind : TermKind.values()) {
            assertThat(sheet).contains("#kind-" + kind.label() + ":checked").contains(".has-" + kind.label());
        }
    }

    @Test
    void anotherNameHasAnAddressThatLeadsOn() {
        Document alias = SITE.page("glossary/the-alliance.html");

        assertThat(alias.select("h1").text()).isEqualTo("the Alliance");
        assertThat(alias.select("main a").attr("href")).isEqualTo("csto.html");
        assertThat(alias.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/archive/glossary/csto.html");
        assertThat(alias.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=csto.html");
    }

    @Test
    void aNameThatTwoTermsClaimHasNoAddress() {
        RenderedSite site = RenderedSite.of(new ArchiveDraft()
                .term(TermKind.PERSON, "Ann Smith", "A.", "Smith the Elder", "Smith")
                .term(TermKind.PERSON, "Bob Smith", "B.", "Smith the Younger", "Smith", "Ann Smith", "Index")
                .archive());

        assertThat(site.files().keySet())
                .contains(
                        "glossary/ann-smith.html",
                        "glossary/bob-smith.html",
                        "glossary/smith-the-elder.html",
                        "glossary/smith-the-younger.html")
                .doesNotContain("glossary/smith.html");
        assertThat(site.page("glossary/ann-smith.html").select("h1").text()).isEqualTo("Ann Smith");
        assertThat(site.page("glossary/index.html").select("h1").text()).isEqualTo("Glossary");
    }

    @Test
    void whatIsNotInItYetIsSaidQuietlyAtItsFoot() {
        Document glossary = SITE.page("glossary/index.html");

        assertThat(glossary.select(".gaps li").get(0).text()).isEqualTo("LNG 2 What the CSTO did in Almaty");
        assertThat(glossary.select(".gaps li a").get(0).attr("href"))
                .isEqualTo("../articles/what-the-csto-did-in-almaty.html#title");
    }

    @Test
    void termsThatNoArticleMentionsAreListed() {
        Document glossary = RenderedSite.of(new ArchiveDraft()
                        .term(TermKind.PLACE, "Almaty", "A city.")
                        .term(TermKind.PLACE, "Astana", "A city.")
                        .article(ArticleDraft.titled("a.txt", "A").paragraph("In Almaty."))
                        .archive())
                .page("glossary/index.html");

        assertThat(glossary.select(".gaps h3").eachText()).containsExactly("In no article");
        assertThat(glossary.select(".gaps li").eachText()).containsExactly("Astana");
    }

    @Test
    void aLongGlossaryIsSplitAndNoNameIsLost() {
        ArchiveDraft draft = new ArchiveDraft();
        for (int number = 0; number < 330; number++) {
            String name = (char) ('A' + number % 26) + "term" + (char) ('a' + number / 26) + " of the list";
            draft.term(TermKind.CONCEPT, name, "A term.", "Zz " + name);
        }
        RenderedSite site = RenderedSite.of(draft.archive());
        List<String> names = new ArrayList<>();
        for (String page : List.of(
                "glossary/index.html", "glossary/index/2.html", "glossary/index/3.html", "glossary/index/4.html")) {
            names.addAll(site.page(page).select(".entry dt bdi").eachText());
            assertThat(site.page(page).select(".entry").size()).as(page).isLessThanOrEqualTo(200);
        }
        assertThat(names).hasSize(660).doesNotHaveDuplicates();
        assertThat(site.page("glossary/index.html")
                        .select(".letters li:contains(Z) a")
                        .attr("href"))
                .isEqualTo("index/2.html#letter-z");
        assertThat(site.page("glossary/index/3.html").select("h2").text()).isEqualTo("Z, continued");
        assertThat(site.page("glossary/index/2.html").select(".entry a").get(0).attr("href"))
                .startsWith("../");
    }

    @Test
    void saysWhatItIsToMachines() {
        JsonObject set = data(SITE.page("glossary/index.html"));
        JsonObject term = data(SITE.page("glossary/csto.html"));

        assertThat(set.get("@type").getAsString()).isEqualTo("DefinedTermSet");
        assertThat(term.get("@type").getAsString()).isEqualTo("DefinedTerm");
        assertThat(term.get("inDefinedTermSet")).isEqualTo(set.get("@id"));
        assertThat(term.get("name").getAsString()).isEqualTo("Collective Security Treaty Organization");
        assertThat(term.get("alternateName").toString()).isEqualTo("[\"CSTO\",\"the Alliance\"]");
        assertThat(term.get("sameAs").toString()).isEqualTo("[\"https://www.wikidata.org/wiki/Q42\"]");
        assertThat(data(SITE.page("glossary/almaty.html")).has("sameAs")).isFalse();
        assertThat(data(SITE.page("glossary/b-nobody-b-co.html")).get("name").getAsString())
                .isEqualTo("<b>Nobody</b> & Co");
    }

    @Test
    void aDossierShowsWhereArticlesExplainIt() {
        Document dossier = SITE.page("glossary/csto.html");

        assertThat(dossier.select(".evidence li").text())
                .isEqualTo(
                        "The Collective Security Treaty Organization (CSTO) What the CSTO did in Almaty, ¶1, line 13");
        assertThat(dossier.select(".evidence a").eachAttr("href"))
                .satisfiesExactly(
                        article -> assertThat(article).isEqualTo("../articles/what-the-csto-did-in-almaty.html"),
                        passage -> assertThat(passage).startsWith("../articles/what-the-csto-did-in-almaty.html#"),
                        line -> assertThat(line).isEqualTo("../source/what-the-csto-did-in-almaty.html#L13"));
    }

    private static JsonObject data(Document page) {
        return JsonParser.parseString(
                        page.select("script[type=application/ld+json]").get(0).data())
                .getAsJsonObject();
    }
}
