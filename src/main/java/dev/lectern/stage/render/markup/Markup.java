package dev.lectern.stage.render.markup;

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
