package dev.lectern.stage.extract.html.tree;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the boxes in which a page shows its other stories: several alike in a row, each a headline that is a link. */
final class Teasers {

    private static final int LONGEST = 600;
    private static final int FEWEST = 3;
    private static final String LINKED_HEADLINE =
            "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6";

    private Teasers() {}

    /** Tells whether an element is one of several such boxes. */
    static boolean isTeaser(Survey survey, Element element) {
        boolean box = switch (element.normalName()) {
            case "article", "li", "div", "section" -> true;
            default -> false;
        };
        return box
                && survey.note(element).letters() <= LONGEST
                && survey.note(element).linked() > 0
                && alike(element) >= FEWEST
                && element.selectFirst(LINKED_HEADLINE) != null;
    }

    /** Tells how many of the neighbours on either side, itself included, are of the same kind. */
    private static int alike(Element element) {
        int alike = 1;
        Element before = element.previousElementSibling();
        Element after = element.nextElementSibling();
        for (int step = 1; step < FEWEST; step++) {
            alike += isAlike(element, before) ? 1 : 0;
            alike += isAlike(element, after) ? 1 : 0;
            before = before == null ? null : before.previousElementSibling();
            after = after == null ? null : after.nextElementSibling();
        }
        return alike;
    }

    private static boolean isAlike(Element element, @Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
                && other.className().equals(element.className());
    }
}
