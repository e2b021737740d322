package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The measures find what they look for, on a page that has every fault. */
@InBrowser
class PlantedFaultsBarsIT {

    @BeforeEach
    void openPage(Tab tab) throws URISyntaxException {
        tab.through(View.wide(1440))
                .go(Objects.requireNonNull(getClass().getResource("/dev/lectern/bars/faulty.html"))
                        .toURI());
    }

    @Test
    void axeFindsALinkWithoutAName(Tab tab) {
        tab.ask(Measure.source("/axe.min.js") + "; 1");
        assertThat(Measure.faults(tab, "axe.js", Map.of("type", "tag", "values", List.of("wcag2a")), "html"))
                .anyMatch(fault -> fault.startsWith("link-name at a"));
    }

    @Test
    void whatIsTooWideAndWhatIsCutOffAreFound(Tab tab) {
        assertThat(Measure.faults(tab, "overflow.js"))
                .anyMatch(fault -> fault.contains("div.wide") && fault.contains("reaches from 0 to 2000"))
                .anyMatch(fault -> fault.contains("div.clipped") && fault.contains("is cut off"));
    }

    @Test
    void notesOnOneAnotherAndNotesWithoutAPlaceAreFound(Tab tab) {
        JsonObject found =
                Measure.of(tab, "overlaps.js", SitePage.NOTES, ".body p").getAsJsonObject();
        assertThat(Measure.strings(found.get("faults")))
                .anyMatch(fault -> fault.startsWith("aside#one") && fault.contains("lies on aside#two"));
        assertThat(Measure.faults(tab, "beside.js", SitePage.NOTES, true)).hasSize(2);
    }

    @Test
    void faintTextIsFound(Tab tab) {
        assertThat(Measure.objects(tab, "contrast.js")).anySatisfy(found -> {
            assertThat(found.get("where").getAsString()).contains("p.faint");
            assertThat(found.get("kind").getAsString()).isEqualTo("body");
            assertThat(found.get("value").getAsDouble()).isBetween(2.3, 2.4);
        });
    }

    @Test
    void whatMovesIsFound(Tab tab) {
        tab.ask("new Promise(done => setTimeout(() => done(1), 150))");
        JsonObject shift = Measure.of(tab, "shift.js").getAsJsonObject();
        assertThat(shift.get("sum").getAsDouble()).isPositive();
    }

    @Test
    void targetsTooSmallAndStopsUnderSomethingWithoutARingAreFound(Tab tab) {
        JsonObject targets = Measure.of(tab, "targets.js", 24).getAsJsonObject();
        assertThat(Measure.strings(targets.get("faults"))).anyMatch(fault -> fault.contains("a.button is 8 by 8"));
        JsonObject stops = Measure.of(tab, "focus.js", 9).getAsJsonObject();
        assertThat(Measure.strings(stops.get("faults")))
                .anyMatch(fault -> fault.contains("is under"))
                .anyMatch(fault -> fault.contains("has no ring"));
    }

    @Test
    void requestsAndMessagesAreHeard(Tab tab) {
        assertThat(tab.requests()).contains("http://127.0.0.1:9/outside.png");
        assertThat(tab.messages()).anyMatch(message -> message.contains("a message"));
    }
}
