package dev.lectern.stage.extract.html.tree;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML are for, as far as reading is concerned. */
public final class Tags {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "object",
            "embed",
            "applet",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "svg",
            "math-annotation",
            "canvas",
            "video",
            "audio",
            "source",
            "track",
            "map",
            "area",
            "param",
            "img",
            "picture",
            "datalist",
            "input",
            "rp",
            "amp-img",
            "amp-ad",
            "amp-analytics");

    private static final Set<String> CONTROLS =
            Set.of("button", "select", "textarea", "option", "optgroup", "progress", "meter");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp",
            "button",
            "select",
            "textarea",
            "option",
            "optgroup",
            "iframe",
            "amp-carousel",
            "colgroup");

    private Tags() {}

    /** Tells whether an element shows no text of its own, whatever it holds. */
    public static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Tells whether an element is something to press or to fill in. */
    public static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName());
    }

    /** Tells whether an element starts a new line. */
    public static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Returns the level of a heading, or zero. */
    public static int headingLevel(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
