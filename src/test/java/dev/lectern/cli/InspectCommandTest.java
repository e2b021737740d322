package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.Tree;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern inspect} shows what was made of one seed, to a person and to a program. */
class InspectCommandTest {

    @TempDir
    Path folder;

    private SmallArchive archive;

    @BeforeEach
    void writeArchive() {
        archive = SmallArchive.in(folder);
    }

    @Test
    void textSaysWhatEachLineWasTakenForAndWhy() {
        Run run = Run.on(archive, "inspect", "seeds/bridge.txt");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "title     The bridge at Harrow is to close for a year",
                        "authors   Ada Quill",
                        "published 2021-03-12")
                .anyMatch(line -> line.matches(" +3 +byline .*By Ada Quill"))
                .anyMatch(line -> line.matches(" +9 +boilerplate +share-widget +Share this article"));
    }

    @Test
    void jsonHasEveryKeyOfTheContract() {
        JsonObject seed = json("seeds/bridge.txt");
        assertThat(seed.keySet())
                .contains(
                        "id",
                        "slug",
                        "lang",
                        "title",
                        "authors",
                        "published",
                        "source",
                        "lines",
                        "blocks",
                        "removed",
                        "mentions");
        assertThat(seed.get("id").getAsString()).isEqualTo("bridge.txt");
        assertThat(seed.get("slug").getAsString()).isEqualTo("the-bridge-at-harrow-is-to-close-for-a-year");
        assertThat(seed.get("published").getAsString()).isEqualTo("2021-03-12");
        assertThat(seed.get("source").isJsonNull()).isTrue();
        assertThat(seed.getAsJsonObject("title").get("supplied").getAsBoolean()).isFalse();
        assertThat(seed.getAsJsonArray("authors").toString()).isEqualTo("[{\"name\":\"Ada Quill\"}]");
    }

    @Test
    void jsonGivesEveryLineThatIsNotBlankOneLabel() {
        JsonArray lines = json("seeds/bridge.txt").getAsJsonArray("lines");
        assertThat(StreamSupport.stream(lines.spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .map(line -> line.get("line").getAsInt() + " "
                                + line.get("label").getAsString()))
                .containsExactly("1 title", "3 byline", "5 date", "7 paragraph", "9 boilerplate", "11 paragraph");
    }

    @Test
    void jsonPlacesAMentionInTheTextOfItsBlock() {
        JsonObject seed = json("seeds/bridge.txt");
        JsonObject mention = seed.getAsJsonArray("mentions").get(0).getAsJsonObject();
        String block = seed.getAsJsonArray("blocks")
                .get(mention.get("block").getAsInt())
                .getAsJsonObject()
                .get("text")
                .getAsString();
        assertThat(mention.get("entry").getAsString()).isEqualTo("ferry-company");
        assertThat(block.substring(
                        mention.get("start").getAsInt(), mention.get("end").getAsInt()))
                .isEqualTo("Lind Ferry Company")
                .isEqualTo(mention.get("text").getAsString());
        assertThat(mention.get("line").getAsInt()).isEqualTo(11);
    }

    @Test
    void editorGoesBeforeThePage() {
        archive.with("seeds/bridge.txt.meta.yaml", "title: A bridge is shut\npublisher: Harrow Echo\n");
        JsonObject seed = json("seeds/bridge.txt");
        assertThat(seed.getAsJsonObject("title").get("text").getAsString()).isEqualTo("A bridge is shut");
        assertThat(seed.getAsJsonObject("source").get("name").getAsString()).isEqualTo("Harrow Echo");
    }

    @Test
    void nothingIsWritten() {
        var before = Tree.hashes(folder);
        Run.on(archive, "inspect", "seeds/bridge.txt");
        assertThat(Tree.hashes(folder)).isEqualTo(before);
    }

    @Test
    void seedThatIsNotThereIsNamed() {
        Run run = Run.on(archive, "inspect", "seeds/tunnel.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("seeds/tunnel.txt: error: ").contains("\n  hint: ");
    }

    @Test
    void seedThatIsNoTextIsNamed() {
        archive.withBinary("seeds/noise.txt");
        Run run = Run.on(archive, "inspect", "seeds/noise.txt");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("seeds/noise.txt: error: ").contains("[seed-binary]");
    }

    private JsonObject json(String seed) {
        Run run = Run.on(archive, "inspect", seed, "--format", "json");
        assertThat(run.err()).isEmpty();
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }
}
