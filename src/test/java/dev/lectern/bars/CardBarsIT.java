package dev.lectern.bars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.testing.browser.InBrowser;
import dev.lectern.testing.browser.Tab;
import dev.lectern.testing.browser.View;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The card of a term comes when it is wanted and goes when it is not, for pointers, keys and fingers (WCAG 1.4.13).
 *
 * <p>Nothing here measures time: what must not have happened yet is told by a bell that the page itself rings, and what must
 * happen is waited for.
 */
@Bars
@InBrowser
class CardBarsIT {

    private static final SitePage PAGE =
            BuiltSite.get().page("articles/the-wider-implications-of-the-attempted-coup-in-kazakhstan.html");
    private static final String OPEN = "document.querySelectorAll('" + Cards.OPEN + "').length";
    private static final String FOCUSED = "document.activeElement.matches('" + Cards.LINK + "')";

    @BeforeEach
    void openPage(Tab tab) {
        tab.through(View.wide(1440)).go(PAGE.onDisk());
        tab.point(5, 5);
    }

    @Test
    void pointerThatRestsOnATermOpensItsCardAfterAThirdOfASecond(Tab tab) {
        hearTheCardOpen(tab);
        pointAt(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        assertThat(tab.ask("performance.now() - window.entered").getAsDouble()).isGreaterThanOrEqualTo(345);
    }

    @Test
    void pointerThatPassesOverATermOpensNothing(Tab tab) {
        pointAt(tab, 0);
        tab.point(5, 5);
        ring(tab, 700);
        assertThat(opened(tab)).isZero();
    }

    @Test
    void pointerMayEnterTheCardAndTheCardStays(Tab tab) {
        pointAt(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        moveInto(tab, Cards.OPEN);
        ring(tab, 500);
        assertThat(opened(tab)).isEqualTo(1);
        tab.point(5, 5);
        Cards.waitFor(tab, OPEN + " === 0");
    }

    @Test
    void focusOpensTheCardAtOnce(Tab tab) {
        tab.ask("window.late = false; document.addEventListener('focusin', event => {"
                + " if (event.target.matches('" + Cards.LINK + "')) setTimeout(() => window.late = " + OPEN
                + " === 0, 300); })");
        tabToATerm(tab);
        Cards.waitFor(tab, OPEN + " === 1");
        ring(tab, 310);
        assertThat(tab.ask("window.late").getAsBoolean()).isFalse();
    }

    @Test
    void escapeClosesTheCardOfTheTermThatKeepsTheFocus(Tab tab) {
        tabToATerm(tab);
        Cards.waitFor(tab, OPEN + " === 1");
        tab.press("Escape");
        Cards.waitFor(tab, OPEN + " === 0");
        ring(tab, 600);
        assertThat(opened(tab)).isZero();
        assertThat(tab.ask(FOCUSED).getAsBoolean()).isTrue();
    }

    @Test
    void escapeClosesTheCardUnderThePointerUntilThePointerComesAgain(Tab tab) {
        pointAt(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        tab.press("Escape");
        Cards.waitFor(tab, OPEN + " === 0");
        double[] middle = middle(tab, 0);
        tab.point(middle[0] + 2, middle[1]);
        ring(tab, 600);
        assertThat(opened(tab)).as("after the pointer moved on the same term").isZero();
        tab.point(5, 5);
        pointAt(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
    }

    @Test
    void focusThatMovesOnClosesTheCard(Tab tab) {
        tabToATerm(tab);
        Cards.waitFor(tab, OPEN + " === 1");
        tab.ask("document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus()");
        Cards.waitFor(tab, OPEN + " === 0");
    }

    @Test
    void onlyOneCardIsOpenAtATime(Tab tab) {
        tab.ask("window.most = 0; setInterval(() => window.most = Math.max(window.most, " + OPEN + "), 5)");
        pointAt(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        pointAt(tab, 1);
        Cards.waitFor(tab, OPEN + " === 1 && " + detailed(1));
        tab.ask("document.querySelectorAll('" + Cards.LINK + "')[2].focus()");
        Cards.waitFor(tab, OPEN + " === 1 && " + detailed(2));
        assertThat(tab.ask("window.most").getAsInt()).isEqualTo(1);
    }

    @Test
    void theTermSaysWhereItsDetailsAre(Tab tab) {
        tabToATerm(tab);
        Cards.waitFor(tab, OPEN + " === 1");
        String details =
                tab.ask("document.activeElement.getAttribute('aria-details')").getAsString();
        assertThat(tab.ask("document.getElementById('" + details + "').matches('" + Cards.OPEN + "')")
                        .getAsBoolean())
                .isTrue();
        assertThat(tab.ask("document.getElementById('" + details + "').textContent.trim().length > 20")
                        .getAsBoolean())
                .isTrue();
        assertThat(tab.ask("document.activeElement.hasAttribute('aria-describedby')")
                        .getAsBoolean())
                .isFalse();
    }

    @Test
    void theCardStaysEightPixelsInsideAPhone(Tab tab) {
        View phone = View.wide(360);
        tab.through(phone).go(PAGE.onDisk());
        for (int term = 0; term < 6; term++) {
            tab.ask("document.querySelectorAll('" + Cards.LINK + "')[" + term + "].focus({ focusVisible: true })");
            Cards.waitFor(tab, OPEN + " === 1 && " + detailed(term));
            List<Double> box = edges(tab);
            assertThat(box.get(0))
                    .as("%s, %s, term %d: start", PAGE, phone, term)
                    .isGreaterThanOrEqualTo(8);
            assertThat(box.get(1)).as("%s, %s, term %d: end", PAGE, phone, term).isLessThanOrEqualTo(360 - 8);
            assertThat(box.get(2))
                    .as("%s, %s, term %d: upper edge", PAGE, phone, term)
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void firstTapOpensTheCardAndTheSecondFollowsTheLink(Tab tab) {
        tab.through(View.phone()).go(PAGE.onDisk());
        String before = tab.address();
        String target =
                tab.ask("document.querySelector('" + Cards.LINK + "').href").getAsString();
        tapOn(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        assertThat(tab.address()).isEqualTo(before);
        tapOn(tab, 0);
        Cards.waitFor(tab, "location.href === '" + target + "'");
    }

    @Test
    void tapElsewhereClosesTheCardAndTapOnAnotherTermOpensItsOwn(Tab tab) {
        tab.through(View.phone()).go(PAGE.onDisk());
        tapOn(tab, 0);
        Cards.waitFor(tab, OPEN + " === 1");
        tapOn(tab, 1);
        Cards.waitFor(tab, OPEN + " === 1 && " + detailed(1));
        tab.tap(4, 4);
        Cards.waitFor(tab, OPEN + " === 0");
        assertThat(tab.address()).isEqualTo(PAGE.onDisk().toString().replaceFirst("^file:/+", "file:///"));
    }

    private static int opened(Tab tab) {
        return tab.ask(OPEN).getAsInt();
    }

    /** Notes in the page when the pointer came upon a term. */
    private static void hearTheCardOpen(Tab tab) {
        tab.ask("document.addEventListener('mouseover', event => { if (event.target.closest('" + Cards.LINK
                + "')) window.entered = performance.now(); }, true)");
    }

    private static void pointAt(Tab tab, int term) {
        double[] middle = middle(tab, term);
        tab.point(middle[0], middle[1]);
    }

    private static void tapOn(Tab tab, int term) {
        double[] middle = middle(tab, term);
        tab.tap(middle[0], middle[1]);
    }

    private static void tabToATerm(Tab tab) {
        tab.ask("document.querySelector('" + Cards.LINK + "').closest('p, li').tabIndex = -1;"
                + " document.querySelector('" + Cards.LINK + "').closest('p, li').focus()");
        for (int stops = 0; stops < 5 && !tab.ask(FOCUSED).getAsBoolean(); stops++) {
            tab.press("Tab");
        }
        assertThat(tab.ask(FOCUSED).getAsBoolean()).isTrue();
    }

    private static String detailed(int term) {
        return "document.querySelectorAll('" + Cards.LINK + "')[" + term + "].hasAttribute('aria-details')"
                + " && document.querySelector('" + Cards.OPEN + "').textContent.trim() !== ''";
    }

    /** Brings a term into the window, clear of its edges, and returns the middle of the first line that it stands on. */
    private static double[] middle(Tab tab, int term) {
        List<Double> middle = Measure.numbers(tab.ask("(function () { var link = document.querySelectorAll('"
                + Cards.LINK + "')[" + term + "]; var box = link.getClientRects()[0];"
                + " if (box.top < 100 || box.bottom > innerHeight - 300) {"
                + " scrollTo({ top: scrollY + box.top - 200, behavior: 'instant' }); box = link.getClientRects()[0]; }"
                + " return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; })()"));
        tab.settle();
        return new double[] {middle.get(0), middle.get(1)};
    }

    private static void moveInto(Tab tab, String selector) {
        List<Double> box = Measure.numbers(tab.ask("(function () { var box = document.querySelector('" + selector
                + "').getBoundingClientRect(); return [box.left + 20, box.top + 10]; })()"));
        tab.point(box.get(0), box.get(1));
    }

    private static List<Double> edges(Tab tab) {
        return Measure.numbers(tab.ask("(function () { var box = document.querySelector('" + Cards.OPEN
                + "').getBoundingClientRect(); return [box.left, box.right, box.top]; })()"));
    }

    /** Returns when a bell of the page has rung, that many milliseconds from now. */
    private static void ring(Tab tab, int milliseconds) {
        tab.ask("new Promise(done => setTimeout(() => done(1), " + milliseconds + "))");
    }
}
