package dev.lectern.stage.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.model.config.SiteConfig;
import dev.lectern.stage.render.RenderedSite;
import dev.lectern.stage.render.SampleArchives;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The editor's notes as Web Annotations. */
class NoteDataTest {

    private static final String FILE = "data/notes/how-salt-moves-through-a-wall.jsonld";
    private static final String ARTICLE = "articles/how-salt-moves-through-a-wall.html";
    private static final RenderedSite SITE = RenderedSite.of(SampleArchives.remarks());
    private static final JsonObject PAGE =
            JsonParser.parseString(SITE.html(FILE)).getAsJsonObject();

    @Test
    void aPageHasAnAnnotationForEachNoteThoseWithoutAPlaceToo() {
        assertThat(text(PAGE, "@context")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(text(PAGE, "id")).isEqualTo("https://example.org/archive/" + FILE);
        assertThat(text(PAGE, "type")).isEqualTo("AnnotationPage");
        assertThat(PAGE.getAsJsonArray("items")).hasSize(8);
    }

    @Test
    void anAnnotationSaysWhatTheNoteSays() {
        JsonObject note = item("weeping");
        JsonArray bodies = note.getAsJsonArray("body");

        assertThat(text(note, "motivation")).isEqualTo("questioning");
        assertThat(text(note, "created")).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(text(note.getAsJsonObject("creator"), "name")).isEqualTo("Ed Editor");
        assertThat(text(bodies.get(0).getAsJsonObject(), "format")).isEqualTo("text/markdown");
        assertThat(text(bodies.get(0).getAsJsonObject(), "value"))
                .startsWith("The word is older")
                .endsWith("two");
        assertThat(text(bodies.get(2).getAsJsonObject(), "purpose")).isEqualTo("tagging");
        assertThat(text(bodies.get(2).getAsJsonObject(), "value")).isEqualTo("Masons & men");
    }

    @Test
    void aTargetIsFoundByWordsByPositionByParagraphAndByLine() {
        JsonObject target = item("weeping").getAsJsonObject("target");
        JsonArray selectors = target.getAsJsonArray("selector");

        assertThat(text(target, "source")).isEqualTo("https://example.org/archive/" + ARTICLE);
        assertThat(selectors.get(0)).isEqualTo(JsonParser.parseString("""
                        {"type": "TextQuoteSelector", "exact": "call it weeping", "prefix": "Masons ",
                         "suffix": " [1]. In [1999] nobody did.[^b]\\n"}"""));
        assertThat(selectors.get(1))
                .isEqualTo(JsonParser.parseString("{\"type\": \"TextPositionSelector\", \"start\": 7, \"end\": 22}"));
        assertThat(SITE.page(ARTICLE).getElementById(text(selectors.get(2).getAsJsonObject(), "value")))
                .isNotNull();
        assertThat(text(selectors.get(3).getAsJsonObject(), "value")).isEqualTo("line=1,2");
        assertThat(text(selectors.get(3).getAsJsonObject(), "conformsTo")).endsWith("rfc5147");
    }

    @Test
    void aNoteWithoutAPlaceHasItsQuotationAlone() {
        JsonArray selectors = item("gone").getAsJsonObject("target").getAsJsonArray("selector");

        assertThat(selectors).hasSize(1);
        assertThat(text(selectors.get(0).getAsJsonObject(), "exact")).isEqualTo("words that were mended away");
    }

    @Test
    void addressesAreRelativeWhereTheSiteHasNone() {
        RenderedSite site = RenderedSite.of(SiteConfig.DEFAULT, SampleArchives.remarks());
        JsonObject page = JsonParser.parseString(site.html(FILE)).getAsJsonObject();
        JsonObject first = page.getAsJsonArray("items").get(0).getAsJsonObject();

        assertThat(text(first.getAsJsonObject("target"), "source")).isEqualTo("../../" + ARTICLE);
    }

    @Test
    void theArticleAndTheListLeadToIt() {
        assertThat(SITE.page(ARTICLE)
                        .select("link[rel=alternate][type^=application/ld+json]")
                        .attr("href"))
                .isEqualTo("../" + FILE);
        assertThat(SITE.page("notes.html").select("a[download]").eachAttr("href"))
                .contains(FILE);
        assertThat(RenderedSite.of(SampleArchives.notes()).files().keySet())
                .noneMatch(path -> path.endsWith(".jsonld"));
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static JsonObject item(String id) {
        return StreamSupport.stream(PAGE.getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject())
                .filter(item -> text(item, "id").endsWith("#note_" + id))
                .findFirst()
                .orElseThrow();
    }
}
