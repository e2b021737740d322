package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader chooses light or dark on every page, and the choice is kept where a script may keep it. */
@Bars
@InBrowser
class ThemeBarsIT {

    private static final SitePage INDEX = BuiltSite.get().page("index.html");
    private static final SitePage GLOSSARY = BuiltSite.get().page("glossary/index.html");

    @Test
    void pageFollowsTheSystemUntilAskedOtherwise(Tab tab) {
        tab.through(View.wide(1440)).go(INDEX.onDisk());
        String light = ground(tab);
        tab.through(View.wide(1440).inTheDark()).settle();
        assertThat(ground(tab)).isNotEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void switchWorksWithScriptAndWithout(boolean script, Tab tab) {
        tab.withScript(script).through(View.wide(1440)).go(INDEX.onDisk());
        String light = ground(tab);
        choose(tab, "dark");
        String dark = ground(tab);
        assertThat(dark).isNotEqualTo(light);
        choose(tab, "light");
        assertThat(ground(tab)).isEqualTo(light);
        tab.through(View.wide(1440).inTheDark()).settle();
        assertThat(ground(tab)).as("light was chosen, the system is dark").isEqualTo(light);
        choose(tab, "auto");
        assertThat(ground(tab)).isEqualTo(dark);
    }

    @Test
    void choiceIsThereAfterAReloadAndOnOtherPages(Tab tab) {
        tab.through(View.wide(1440)).go(INDEX.onDisk());
        String light = ground(tab);
        choose(tab, "dark");
        String dark = ground(tab);
        tab.reload();
        assertThat(ground(tab)).isEqualTo(dark).isNotEqualTo(light);
        tab.go(GLOSSARY.onDisk());
        assertThat(ground(tab)).isEqualTo(dark);
        assertThat(tab.ask("document.querySelector('input[name=theme]:checked').value")
                        .getAsString())
                .isEqualTo("dark");
    }

    /** Opens the panel that the switch is in, where it is in one, and clicks. */
    private static void choose(Tab tab, String theme) {
        String input = "document.querySelector('input[name=theme][value=" + theme + "]')";
        String panel = input + ".closest('[popover]')";
        if (tab.ask(panel + " !== null && !" + panel + ".matches(':popover-open')")
                .getAsBoolean()) {
            click(tab, "document.querySelector('[popovertarget=' + " + panel + ".id + ']')");
        }
        click(tab, input + ".closest('label')");
    }

    private static void click(Tab tab, String element) {
        List<Double> at = Measure.numbers(tab.ask("(function () { var box = " + element
                + ".getBoundingClientRect(); return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; })()"));
        tab.click(at.get(0), at.get(1));
        tab.settle();
    }

    private static String ground(Tab tab) {
        return tab.ask("getComputedStyle(document.documentElement).backgroundColor")
                .getAsString();
    }
}
