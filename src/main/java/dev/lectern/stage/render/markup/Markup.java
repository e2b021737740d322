package dev.lectern.stage.render.markup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Well-nested HTML in which every character of a text is already escaped. Only this package can make one, so a template
 * that prints one raw cannot print anything else raw.
 */
public final class Markup {

    /** No markup at all. */
    public static final Markup EMPTY = new Markup("");

    private final String html;

    Markup(String html) {
        this.html = html;
    }

    /** Returns a text as markup. */
    public static Markup text(String text) {
        return new Markup(Escaping.escape(text));
    }

    /** Returns an element around markup. */
    public static Markup element(Tag tag, Markup content) {
        StringBuilder html = new StringBuilder();
        tag.appendStartTo(html);
        html.append(content.html);
        tag.appendEndTo(html);
        return new Markup(html.toString());
    }

    /**
     * Returns JSON to stand in a data block of a page.
     *
     * @throws IllegalArgumentException where it has a less-than sign, which could end the block; JSON need not have one
     */
    public static Markup data(String json) {
        if (json.indexOf('<') >= 0) {
            throw new IllegalArgumentException("JSON in a page must not contain a less-than sign");
        }
        return new Markup(json.strip());
    }

    /** Returns empty elements that can be pointed at, one for each name. */
    public static Markup anchors(List<String> names) {
        StringBuilder html = new StringBuilder();
        for (String name : names) {
            Tag anchor = Tag.of("span").with("id", name);
            anchor.appendStartTo(html);
            anchor.appendEndTo(html);
        }
        return new Markup(html.toString());
    }

    /** Returns this markup and the other behind it. */
    public Markup then(Markup other) {
        return isEmpty() ? other : new Markup(html + other.html);
    }

    /** Returns pieces of markup, each on a line of its own. */
    public static Markup lines(List<Markup> pieces) {
        return new Markup(pieces.stream().map(Markup::html).collect(Collectors.joining("\n")));
    }

    /** Returns the HTML. */
    public String html() {
        return html;
    }

    /** Tells whether there is nothing in it. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
