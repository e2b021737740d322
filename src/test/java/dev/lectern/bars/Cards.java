package dev.lectern.bars;

import dev.lectern.testing.browser.Tab;

/** How the cards of terms are told on a page, and opened where that is not what is tested. */
final class Cards {

    /** A link that has a card. */
    static final String LINK = "a[data-card]";

    /** A card that is open. */
    static final String OPEN = ".card:popover-open";

    private Cards() {}

    /** Opens the card of the first term, by focus, and returns when it is open. */
    static void openFirst(Tab tab) {
        tab.ask("document.querySelector('" + LINK + "').focus({ focusVisible: true })");
        waitFor(tab, "document.querySelectorAll('" + OPEN + "').length === 1");
    }

    /** Closes what is open. */
    static void close(Tab tab) {
        tab.ask("document.activeElement.blur()");
        waitFor(tab, "document.querySelectorAll('" + OPEN + "').length === 0");
    }

    /** Returns when an expression has become true, and fails if that takes five seconds. */
    static void waitFor(Tab tab, String expression) {
        tab.ask("new Promise(function (done, fail) { var left = 250; (function look() { if (" + expression
                + ") { done(true); } else if (left-- === 0) { fail(new Error('never: ' + " + '"'
                + expression.replace("\"", "'") + '"' + ")); } else { setTimeout(look, 20); } })(); })");
    }
}
