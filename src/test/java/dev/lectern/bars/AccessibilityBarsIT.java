package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on a page keeps anybody from reading it, as far as axe-core can tell. */
@Bars
@InBrowser
class AccessibilityBarsIT {

    private static final String AXE = Measure.source("/axe.min.js");
    private static final Map<String, Object> STANDARDS = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** In the dark the page has the same elements in the same places, so that only colours can be wrong. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String WHOLE = "html";
    private static final String PANEL = "[popover]:popover-open";
    private static final String HIDE_PANELS =
            "document.querySelectorAll('[popover]:popover-open').forEach(panel => panel.hidePopover())";

    static List<SitePage> pages() {
        return BuiltSite.get().telling();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNoViolation(SitePage page, Tab tab) {
        List<String> faults = new ArrayList<>();
        tab.through(Bars.VIEWS.get(0)).go(page.onDisk()).ask(AXE + "; 1");
        for (View view : Bars.VIEWS) {
            tab.through(view).settle();
            faults.addAll(look(page, view.toString(), tab, view.dark() ? COLOURS : STANDARDS, WHOLE));
            if (page.hasCards()) {
                Cards.openFirst(tab);
                faults.addAll(look(page, view + ", card open", tab, STANDARDS, Cards.OPEN));
                Cards.close(tab);
            }
            if (page.hasPanels()) {
                tab.ask(LayoutBarsIT.SHOW_PANELS);
                faults.addAll(look(page, view + ", panel open", tab, STANDARDS, PANEL));
                tab.ask(HIDE_PANELS);
            }
        }
        Figures.faults("axe-core violations", faults.size(), page);
        assertThat(faults).isEmpty();
    }

    private static List<String> look(SitePage page, String view, Tab tab, Map<String, Object> rules, String part) {
        return Measure.faults(tab, "axe.js", rules, part).stream()
                .map(fault -> page + ", " + view + ": " + fault)
                .toList();
    }
}
