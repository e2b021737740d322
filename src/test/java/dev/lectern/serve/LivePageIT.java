package dev.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.SmallArchive;
import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open in a browser follows its archive, and keeps its place while it does. */
@InBrowser
class LivePageIT {

    private static final String BRIDGE = "/articles/the-bridge-at-harrow-is-to-close-for-a-year.html";
    private static final String FERRY = "/articles/a-ferry-returns-to-the-lind-after-sixty-years.html";
    private static final String OVERLAY = "document.querySelector('#lectern-serve')";
    private static final int TRIES = 300;

    @TempDir
    private Path folder;

    @Test
    void openPageIsBroughtUpToDateAndKeepsItsPlace(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt") + "\nOne more word.".repeat(60));
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.through(View.wide(800).high(400)).go(served.address(BRIDGE));
            until(tab, "performance.getEntriesByType('resource').some(one => one.initiatorType === 'fetch')");
            tab.ask("scrollTo(0, 500)");
            tab.ask("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            double top = tab.ask("scrollY").getAsDouble();

            archive.with(
                    "seeds/bridge.txt",
                    archive.text("seeds/bridge.txt").replace("five arches", "six arches and a pier"));
            served.changed("seeds/bridge.txt");

            until(tab, "document.body.textContent.includes('six arches and a pier')");
            until(tab, "Math.abs(scrollY - " + top + ") < 60");
            assertThat(tab.ask("Array.from(document.querySelectorAll('details')).every(one => one.open)")
                            .getAsBoolean())
                    .isTrue();
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void pageThatHasNotChangedIsLeftAlone(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.go(served.address("/source/a-ferry-returns-to-the-lind-after-sixty-years.html"));
            tab.ask("window.untouched = true");
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            served.changed("seeds/bridge.txt");
            until(
                    tab,
                    "performance.getEntriesByType('resource').filter(one => one.initiatorType === 'fetch').length > 1");
            assertThat(tab.ask("window.untouched === true").getAsBoolean()).isTrue();
        }
    }

    @Test
    void changedSheetIsExchangedWithoutLoadingThePage(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.go(served.address(BRIDGE));
            tab.ask("window.untouched = true");
            archive.with("templates/assets/page.css", "body { outline: 7px solid rgb(1, 2, 3); }\n");
            served.changed("templates/assets/page.css");
            until(tab, "getComputedStyle(document.body).outlineWidth === '7px'");
            assertThat(tab.ask("window.untouched === true").getAsBoolean()).isTrue();
        }
    }

    @Test
    void problemsStandOverTheLastGoodPageUntilTheyAreMended(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.go(served.address(BRIDGE));
            archive.with("site-config.yaml", "title: [open\n");
            served.changed("site-config.yaml");
            until(tab, OVERLAY + " !== null");
            assertThat(tab.ask(OVERLAY + ".shadowRoot.querySelector('[role=alert]').textContent")
                            .getAsString())
                    .contains("site-config.yaml:1:8", "hint: ", "yaml-syntax");
            assertThat(tab.ask("document.body.textContent.includes('decided on Thursday')")
                            .getAsBoolean())
                    .isTrue();

            archive.with("site-config.yaml", "title: The Harrow papers\n");
            served.changed("site-config.yaml");
            until(tab, OVERLAY + " === null");
            assertThat(tab.messages()).isEmpty();
        }
    }

    @Test
    void escapeTakesTheProblemsAway(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.go(served.address(BRIDGE));
            archive.with("templates/article.peb", "{% if %}\n");
            served.changed("templates/article.peb");
            until(tab, OVERLAY + " !== null");
            tab.press("Escape");
            until(tab, OVERLAY + " === null");
        }
    }

    @Test
    void followedWindowGoesToWhatHasChanged(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.following(archive)) {
            served.await("verified");
            tab.go(served.address(FERRY));
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            served.changed("seeds/bridge.txt");
            until(tab, "location.pathname === '" + BRIDGE + "' && document.readyState === 'complete'");
            assertThat(tab.ask("document.body.textContent.includes('six arches')")
                            .getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void pageThatNobodySeesLeavesItsConnectionAndCatchesUpWhenItIsSeen(Tab tab) throws Exception {
        SmallArchive archive = SmallArchive.in(folder);
        try (Served served = Served.of(archive)) {
            served.await("verified");
            tab.go(served.address(BRIDGE));
            untilOpen(served, 1);
            see(tab, "hidden");
            untilOpen(served, 0);
            archive.with("seeds/bridge.txt", archive.text("seeds/bridge.txt").replace("five arches", "six arches"));
            served.changed("seeds/bridge.txt");
            see(tab, "visible");
            until(tab, "document.body.textContent.includes('six arches')");
            untilOpen(served, 1);
            assertThat(tab.messages()).isEmpty();
        }
    }

    /** Makes a page believe that it is seen, or that it is not. */
    private static void see(Tab tab, String state) {
        tab.ask("Object.defineProperty(document, 'visibilityState', { value: '" + state + "', configurable: true })"
                + " && document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** Waits until so many pages listen; that one has left is noticed when it is told something. */
    private static void untilOpen(Served served, int pages) throws InterruptedException {
        for (int tries = 0; tries < TRIES && served.server().listeners() != pages; tries++) {
            served.server().change();
            Thread.sleep(100);
        }
        assertThat(served.server().listeners()).isEqualTo(pages);
    }

    /** Asks again and again, as a page that is being loaded has no answer. */
    private static void until(Tab tab, String condition) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (tab.ask("Boolean(" + condition + ")").getAsBoolean()) {
                    return;
                }
            } catch (IllegalStateException between) {
                // The next page is not there yet.
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it never came true that " + condition);
    }
}
