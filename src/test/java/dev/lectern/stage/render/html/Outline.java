package dev.lectern.stage.render.html;

import org.jsoup.nodes.Element;

/** What stands in an element, one child a line: its tag and its classes. */
final class Outline {

    private Outline() {}

    static String of(Element parent) {
        StringBuilder outline = new StringBuilder();
        for (Element child : parent.children()) {
            outline.append(child.tagName());
            if (!child.className().isEmpty()) {
                outline.append('.').append(child.className());
            }
            outline.append('\n');
        }
        return outline.toString();
    }
}
