package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages ask nothing of anybody and have nothing to say to the console, from the disk and below any path of any server. */
@Bars
@InBrowser
class QuietBarsIT {

    private static SubPath server;

    static List<SitePage> pages() {
        return BuiltSite.get().telling();
    }

    @BeforeAll
    static void serve() throws IOException {
        server = new SubPath(BuiltSite.get().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
        assertThat(server.missed()).as("asked for and not there").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageOnTheDiskStaysInItsFolder(SitePage page, Tab tab) {
        use(page, tab, page.onDisk());
        String folder = BuiltSite.get().folder().toUri().toString();
        staysWithin(page, tab, folder.replaceFirst("^file:/+", "file:///"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageBelowAPathStaysBelowIt(SitePage page, Tab tab) {
        use(page, tab, server.of(page));
        staysWithin(page, tab, server.root().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageLooksTheSameOnTheDiskAndBelowAPath(SitePage page, Tab tab) {
        String look = "[...document.querySelectorAll('body *')].filter(element => element.checkVisibility())"
                + ".map(element => { const box = element.getBoundingClientRect(), style = getComputedStyle(element);"
                + " return [element.localName, box.x, box.y, box.width, box.height, style.color, style.fontFamily].join(' '); })";
        tab.through(View.wide(1440)).go(page.onDisk());
        List<String> onDisk = Measure.strings(tab.ask(look));
        tab.go(server.of(page));
        assertThat(Measure.strings(tab.ask(look))).as(page.path()).isEqualTo(onDisk);
    }

    /** Does what readers do: looks it through, opens cards and panels, changes the theme, prints. */
    private static void use(SitePage page, Tab tab, URI address) {
        tab.through(View.wide(1440)).go(address);
        Measure.of(tab, "shift.js");
        if (page.hasCards()) {
            Cards.openFirst(tab);
            Cards.close(tab);
        }
        tab.ask(LayoutBarsIT.SHOW_PANELS);
        tab.ask("document.querySelectorAll('input').forEach(input => input.click())");
        tab.settle();
        tab.print();
    }

    private static void staysWithin(SitePage page, Tab tab, String root) {
        List<String> outside = tab.requests().stream()
                .filter(request -> !request.startsWith(root) && !request.startsWith("data:"))
                .filter(request -> page.hasIcon() || !request.endsWith(SubPath.ICON))
                .toList();
        Figures.faults("requests outside the site", outside.size(), page);
        Figures.faults("console messages", tab.messages().size(), page);
        assertThat(tab.requests()).as("%s: requests", page).isNotEmpty();
        assertThat(outside).as("%s: requests outside the site", page).isEmpty();
        assertThat(tab.messages()).as("%s: console", page).isEmpty();
    }
}
