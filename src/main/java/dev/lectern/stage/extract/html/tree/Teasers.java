package dev.lectern.stage.extract.html.tree;

import org.jsoup.nodes.Element;

/** Tells the boxes in which a page shows its other stories: several alike in a row, each a headline that is a link. */
final class Teasers {

    private static final int LONGEST = 600;
    private static final int FEWEST = 3;
    private static final String LINKED_HEADLINE =
            "h1 a, h2 a, h3 a, h4 a, h5 a, h6 a, a h1, a h2, a h3, a h4, a h5, a h6";

    private Teasers() {}

    /** Tells whether an element is one of several such boxes. */
    static boolean isTeaser(Survey survey, Element element) {
        Element parent = element.parent();
        boolean box = switch (element.normalName()) {
            case "article", "li", "div", "section" -> true;
            default -> false;
        };
        return box
                && parent != null
                && survey.note(element).letters() <= LONGEST
                && survey.note(element).linked() > 0
                && alike(element, parent) >= FEWEST
                && element.selectFirst(LINKED_HEADLINE) != null;
    }

    private static long alike(Element element, Element parent) {
        long alike = 0;
        for (Element other = parent.firstElementChild(); other != null; other = other.nextElementSibling()) {
            boolean same = other.normalName().equals(element.normalName())
                    && other.className().equals(element.className());
            alike += same ? 1 : 0;
            if (alike >= FEWEST) {
                return alike;
            }
        }
        return alike;
    }
}
