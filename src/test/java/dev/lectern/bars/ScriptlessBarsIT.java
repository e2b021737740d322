package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without script a page says the same and leads to the same places. */
@Bars
@InBrowser
class ScriptlessBarsIT {

    /** What is to be read, line by line, without the names of controls that only a script can work. */
    private static final String SEEN = "(function () { function lines(part) {"
            + " return part.innerText.split('\\n').map(line => line.trim()); }"
            + " var controls = [...document.querySelectorAll('[role=group]:has(> button)')].flatMap(lines);"
            + " return [...new Set(lines(document.body))].filter(line => line && !controls.includes(line)); })()";

    private static final String LINKS = "[...new Set([...document.links].map(link => link.href))].sort()";

    static List<SitePage> pages() {
        return BuiltSite.get().telling();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsReadWithScriptIsReadWithout(SitePage page, Tab tab) {
        for (View view : List.of(View.wide(360), View.wide(1440))) {
            tab.through(view).withScript(true).go(page.onDisk());
            List<String> seen = Measure.strings(tab.ask(SEEN));
            List<String> links = Measure.strings(tab.ask(LINKS));
            tab.withScript(false).go(page.onDisk());
            assertThat(Measure.strings(tab.ask(SEEN)))
                    .as("%s, %s: text", page, view)
                    .containsAll(seen);
            assertThat(Measure.strings(tab.ask(LINKS)))
                    .as("%s, %s: links", page, view)
                    .containsAll(links);
        }
    }
}
