package dev.lectern.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has no place in the archive is given none in a log for platforms. */
class OutcomeSarifTest {

    @Test
    void faultOfLecternItselfIsInNoFile() {
        JsonObject location = location(Diagnostic.error("internal", Location.of("lectern"), "an error", "report it"));
        assertThat(location.has("physicalLocation")).isFalse();
        assertThat(location.getAsJsonArray("logicalLocations")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("lectern");
    }

    @Test
    void faultOfASeedIsInTheSeed() {
        JsonObject location = location(
                Diagnostic.error("seed-empty", Location.of("seeds/lectern"), "the file has no text", "fill it"));
        assertThat(location.has("logicalLocations")).isFalse();
        assertThat(location.toString()).contains("\"uri\":\"papers/seeds/lectern\"");
    }

    private static JsonObject location(Diagnostic one) {
        Outcome outcome = new Outcome("check", 3, List.of(one), Optional.empty(), Optional.empty(), 0.5);
        String log = new OutcomeSarif("file:///home/", "papers/", "papers/target/site/", "").of(outcome);
        JsonArray results = JsonParser.parseString(log)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("results");
        return results.get(0)
                .getAsJsonObject()
                .getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject();
    }
}
