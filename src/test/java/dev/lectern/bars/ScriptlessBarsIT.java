package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() {
        Map<Path, Set<String>> places = new HashMap<>();
        for (SitePage page : BuiltSite.get().pages()) {
            places.put(
                    page.file().normalize(),
                    new HashSet<>(page.parsed().select("[id]").eachAttr("id")));
        }
        List<String> nowhere = new ArrayList<>();
        int links = 0;
        for (SitePage page : BuiltSite.get().pages()) {
            List<String> addresses =
                    new ArrayList<>(page.parsed().select("a[href]").eachAttr("href"));
            page.sendsOn().ifPresent(addresses::add);
            for (String address : addresses) {
                links++;
                if (!address.matches("(https?|mailto|data):.*") && !leadsSomewhere(page, address, places)) {
                    nowhere.add(page + ": " + address);
                }
            }
        }
        Figures.faults("links that lead nowhere, of " + links, nowhere.size(), "");
        assertThat(nowhere).isEmpty();
    }

    private static boolean leadsSomewhere(SitePage page, String address, Map<Path, Set<String>> places) {
        int mark = address.indexOf('#');
        String path = mark < 0 ? address : address.substring(0, mark);
        Path target = path.isEmpty()
                ? page.file().normalize()
                : page.file().resolveSibling(path).normalize();
        if (mark < 0) {
            return target.toFile().isFile();
        }
        return places.getOrDefault(target, Set.of()).contains(address.substring(mark + 1));
    }
}
