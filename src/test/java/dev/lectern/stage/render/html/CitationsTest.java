package dev.lectern.stage.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CitationsTest {

    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.everything());
    private static final Document PAGE = SITE.page("articles/what-the-csto-did-in-almaty.html");
    private static final Document HOSTILE = SITE.page("articles/untitled-script-alert-1-script-quotes-7-7-raw.html");

    private static final Document NOTES =
            RenderedSite.of(SampleArchives.notes()).page("articles/how-salt-moves-through-a-wall.html");

    @Test
    void citesTheArticleInWords() {
        assertThat(PAGE.select(".reference").text())
                .isEqualTo("Ann Author and Ben Writer. “What the CSTO did in Almaty.” The Review, 14 January 2022."
                        + " https://review.example/1");
        assertThat(NOTES.select(".reference").text()).isEqualTo("“How salt moves through a wall.” n.d.");
        assertThat(HOSTILE.select(".reference").text()).contains("[Untitled ").doesNotContain("“", "javascript:");
    }

    @Test
    void carriesTheCitationInEveryFormat() {
        assertThat(PAGE.select(".formats a").eachAttr("download"))
                .containsExactly(
                        "what-the-csto-did-in-almaty.bib",
                        "what-the-csto-did-in-almaty.ris",
                        "what-the-csto-did-in-almaty.csl.json");
        assertThat(PAGE.select(".formats a").eachAttr("href"))
                .allMatch(address -> address.matches("data:application/[a-z.+-]+;charset=utf-8,[A-Za-z0-9._~%-]+"));
    }

    @Test
    void tellsReferenceManagersWhatItIs() {
        assertThat(PAGE.select("meta[name=z:itemType]").attr("content")).isEqualTo("newspaperArticle");
        assertThat(PAGE.select("meta[name=citation_author]").eachAttr("content"))
                .containsExactly("Ann Author", "Ben Writer");
        assertThat(PAGE.select("meta[name=citation_publication_date]").attr("content"))
                .isEqualTo("2022/01/14");
        assertThat(PAGE.select("meta[name=DC.source]").attr("content")).isEqualTo("https://review.example/1");
        assertThat(NOTES.select("meta[name=z:itemType]").attr("content")).isEqualTo("webpage");
        assertThat(NOTES.select("meta[name=citation_publication_date], meta[name=DC.date]"))
                .isEmpty();
    }

    @Test
    void describesTheArticleAsLinkedData() {
        JsonObject data = linkedData(PAGE);

        assertThat(data.get("@type").getAsString()).isEqualTo("NewsArticle");
        assertThat(data.get("datePublished").getAsString()).isEqualTo("2022-01-14");
        assertThat(data.get("isBasedOn").getAsString()).isEqualTo("https://review.example/1");
        assertThat(data.getAsJsonArray("mentions")
                        .get(0)
                        .getAsJsonObject()
                        .get("@id")
                        .getAsString())
                .isEqualTo("https://example.org/archive/glossary/csto.html");
        assertThat(linkedData(HOSTILE).get("headline").getAsString()).startsWith("[Untitled <script>");
        assertThat(linkedData(NOTES).keySet()).doesNotContain("datePublished", "isBasedOn", "author");
    }

    private static JsonObject linkedData(Document page) {
        return JsonParser.parseString(
                        page.expectFirst("script[type=application/ld+json]").data())
                .getAsJsonObject();
    }
}
