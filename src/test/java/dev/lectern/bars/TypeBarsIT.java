package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines are as long and as far apart as is good to read, and colours are apart enough in every theme. */
@Bars
@InBrowser
class TypeBarsIT {

    private static final String PROSE = ".body > p:not([class]), .body > .passage > p:not([class])";
    private static final Map<String, Double> LEAST_CONTRAST = Map.of("body", 7.0, "text", 4.5, "mark", 3.0);

    static List<SitePage> pages() {
        return BuiltSite.get().telling();
    }

    static List<SitePage> articles() {
        return BuiltSite.get().articles().stream()
                .filter(article -> article.parsed().select(PROSE).size() > 4)
                .toList();
    }

    /** Joined letters are narrower, so the numbers of a line are those of scripts that run from left to right. */
    static List<SitePage> leftToRight() {
        return articles().stream().filter(article -> !article.isRightToLeft()).toList();
    }

    @Test
    void articlesOfBothDirectionsAreHeldToTheBars() {
        assertThat(articles()).extracting(SitePage::isRightToLeft).contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void aLineHoldsSixtyToSeventyFiveCharactersOnADesk(SitePage page, Tab tab) {
        String where = page + ", " + View.wide(1440);
        double median = median(lines(tab, page, View.wide(1440), PROSE), "characters");
        Figures.atLeast("characters in a line, 1440 px", 60, median, where);
        Figures.atMost("characters in a line, 1440 px, most", 75, median, where);
        assertThat(median).as(where).isBetween(60.0, 75.0);
    }

    @ParameterizedTest
    @MethodSource("leftToRight")
    void aLineHoldsThirtyFiveCharactersOnASmallPhone(SitePage page, Tab tab) {
        String where = page + ", " + View.wide(320);
        double median = median(lines(tab, page, View.wide(320), PROSE), "characters");
        Figures.atLeast("characters in a line, 320 px", 35, median, where);
        assertThat(median).as(where).isGreaterThanOrEqualTo(35);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void linesAreOneAndAHalfTimesTheirSizeApartAndMoreWhereMarksStandAboveAndBelow(SitePage page, Tab tab) {
        String text = page.isRightToLeft() ? "text, right to left" : "text";
        double least = page.isRightToLeft() ? 1.8 : 1.5;
        double most = page.isRightToLeft() ? 2.0 : 1.65;
        for (View view : List.of(View.wide(320), View.wide(1440))) {
            for (JsonObject paragraph : lines(tab, page, view, PROSE)) {
                String where =
                        page + ", " + view + ": " + paragraph.get("where").getAsString();
                double height = paragraph.get("height").getAsDouble();
                Figures.atLeast("line height of " + text, least, height, where);
                Figures.atMost("line height of " + text + ", most", most, height, where);
                assertThat(height).as(where).isBetween(least, most);
            }
            for (JsonObject note : lines(tab, page, view, SitePage.NOTES + " p")) {
                String where = page + ", " + view + ": " + note.get("where").getAsString();
                double height = note.get("height").getAsDouble();
                Figures.atLeast("line height of notes", 1.4, height, where);
                Figures.atMost("line height of notes, most", 1.5, height, where);
                assertThat(height).as(where).isBetween(1.4, 1.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textAndMarksStandOutFromWhatIsBehindThem(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        View wide = View.wide(1440);
        tab.through(wide).go(page.onDisk());
        for (View view : List.of(
                wide, wide.inTheDark(), wide.inForcedColours(), wide.inTheDark().inForcedColours())) {
            tab.through(view).settle();
            for (JsonObject found : Measure.objects(tab, "contrast.js")) {
                String kind = found.get("kind").getAsString();
                double least = LEAST_CONTRAST.get(kind);
                double value = found.get("value").getAsDouble();
                String where = page + ", " + view + ": " + found.get("where").getAsString();
                Figures.atLeast("contrast of " + kind + (view.forced() ? ", forced colours" : ""), least, value, where);
                if (value < least) {
                    faults.add("%s has a contrast of %.2f".formatted(where, value));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<JsonObject> lines(Tab tab, SitePage page, View view, String selector) {
        return Measure.objects(tab.through(view).go(page.onDisk()), "lines.js", selector);
    }

    private static double median(List<JsonObject> paragraphs, String key) {
        List<Double> values = paragraphs.stream()
                .map(paragraph -> paragraph.get(key).getAsDouble())
                .sorted()
                .toList();
        assertThat(values).as("paragraphs of three lines or more").isNotEmpty();
        return values.get(values.size() / 2);
    }
}
