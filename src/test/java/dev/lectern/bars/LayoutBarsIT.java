package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages fit any window at any size of text, and nothing on them moves, hides or is too small to hit. */
@Bars
@InBrowser
class LayoutBarsIT {

    private static final String TEXT = ".body :is(p, li, blockquote, pre, table, h2, h3, h4, figure), .contents li";
    private static final int SMALLEST_TARGET = 24;
    private static final int MOST_STOPS = 120;

    static List<SitePage> pages() {
        return BuiltSite.get().telling();
    }

    static List<SitePage> articles() {
        return BuiltSite.get().articles();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingFitsAWindowOf320PixelsWithWiderSpacing(SitePage page, Tab tab) {
        View view = View.wide(320).high(256);
        tab.through(view).go(page.onDisk());
        List<String> faults = told(page, view, Measure.faults(tab, "overflow.js"));
        space(tab);
        told(page, view, Measure.faults(tab, "overflow.js")).forEach(fault -> faults.add("spaced, " + fault));
        Figures.faults("reflow at 320 px, WCAG 1.4.10 and 1.4.12", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingFitsAtAZoomOfTwoHundredPerCentAndWithTextTwiceAsLarge(SitePage page, Tab tab) {
        View zoomed = View.wide(1440).zoomed(2);
        tab.through(zoomed).go(page.onDisk());
        List<String> faults = told(page, zoomed, Measure.faults(tab, "overflow.js"));
        View large = View.wide(1440);
        tab.through(large).withTextOf(32).reload();
        told(page, large, Measure.faults(tab, "overflow.js")).forEach(fault -> faults.add("large text, " + fault));
        Figures.faults("zoom and text of 200 %, WCAG 1.4.4", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void notesLieNeitherOnOneAnotherNorOnTheText(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {320, 768, 1180, 1280, 1440, 1920}) {
            View view = View.wide(width);
            tab.through(view).go(page.onDisk());
            for (boolean spaced : new boolean[] {false, true}) {
                JsonObject found =
                        Measure.of(tab, "overlaps.js", SitePage.NOTES, TEXT).getAsJsonObject();
                assertThat(found.get("notes").getAsInt())
                        .as("%s, %s: notes to be seen", page, view)
                        .isEqualTo(page.parsed().select(SitePage.NOTES).size());
                faults.addAll(told(page, view, Measure.strings(found.get("faults"))));
                space(tab);
            }
        }
        Figures.faults("overlaps of notes", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void notesStandBesideTheirLineOnADeskAndBelowTheirParagraphOnAPhone(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        for (View view : List.of(View.wide(360), View.wide(1440))) {
            tab.through(view).go(page.onDisk());
            faults.addAll(told(page, view, Measure.faults(tab, "beside.js", SitePage.NOTES, view.width() > 1000)));
        }
        Figures.faults("notes away from their place", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingShiftsWhileAPageIsLoadedAndScrolledThrough(SitePage page, Tab tab) {
        for (View view : List.of(View.wide(360), View.wide(1440))) {
            JsonObject shift =
                    Measure.of(tab.through(view).go(page.onDisk()), "shift.js").getAsJsonObject();
            Figures.atMost("layout shift", 0, shift.get("sum").getAsDouble(), page + ", " + view);
            assertThat(shift.get("sum").getAsDouble())
                    .as("%s, %s: %s moves first", page, view, shift.get("moved"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsPressedIsLargeEnough(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        for (View view : List.of(View.wide(360), View.wide(1440))) {
            tab.through(view).go(page.onDisk());
            tab.ask(SHOW_PANELS);
            JsonObject found = Measure.of(tab, "targets.js", SMALLEST_TARGET).getAsJsonObject();
            if (page.hasLinks()) {
                double smallest = found.get("smallest").getAsDouble();
                Figures.atLeast("smallest target, px", SMALLEST_TARGET, smallest, page + ", " + view);
            }
            faults.addAll(told(page, view, Measure.strings(found.get("faults"))));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatHasTheFocusIsSeenToHaveIt(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        for (View view : List.of(View.wide(360), View.wide(1440))) {
            tab.through(view).go(page.onDisk()).press("Tab");
            JsonObject found = Measure.of(tab, "focus.js", MOST_STOPS).getAsJsonObject();
            assertThat(found.get("reached").getAsInt() > 0)
                    .as("%s, %s: stops", page, view)
                    .isEqualTo(page.hasLinks());
            faults.addAll(told(page, view, Measure.strings(found.get("faults"))));
        }
        Figures.faults("stops of the focus that cannot be seen", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    /** Opens whatever panel a page has behind a button. */
    static final String SHOW_PANELS =
            "document.querySelectorAll('button[popovertarget]').forEach(button => button.popoverTargetElement.showPopover())";

    /** Sets text as far apart as WCAG 1.4.12 asks pages to bear. */
    private static void space(Tab tab) {
        tab.ask("(function () { var sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important;"
                + " letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
                + " p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [sheet]; })()");
        tab.settle();
    }

    private static List<String> told(SitePage page, View view, List<String> faults) {
        return new ArrayList<>(
                faults.stream().map(fault -> page + ", " + view + ": " + fault).toList());
    }
}
