package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the quotations in a text the marks of a quotation inside another one, for where the whole text stands between
 * quotation marks. A text that has such marks already, or sets its own off by spaces, stays as it is.
 */
final class Nesting {

    private final Quotes quotes;

    Nesting(Quotes quotes) {
        this.quotes = quotes;
    }

    /** Returns the edits of a text with those that draw its outer marks as nested ones. */
    List<Edit> nested(String text, List<Edit> edits) {
        String shown = Edit.apply(text, edits);
        if (!isNestable(shown)) {
            return edits;
        }
        List<Edit> nested = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            add(text, at, edit.span().start(), nested);
            nested.add(new Edit(edit.span(), nested(edit.replacement()), edit.correction()));
            at = edit.span().end();
        }
        add(text, at, text.length(), nested);
        return nested;
    }

    private boolean isNestable(String shown) {
        int open = shown.indexOf(quotes.outer().open());
        int close = shown.indexOf(quotes.outer().close());
        boolean single = Signs.APOSTROPHE == quotes.outer().close();
        boolean spaced = open >= 0 && open + 1 < shown.length() && Character.isSpaceChar(shown.charAt(open + 1));
        return !single
                && !spaced
                && (open >= 0 || close >= 0)
                && shown.indexOf(quotes.nested().open()) < 0;
    }

    private void add(String text, int from, int to, List<Edit> edits) {
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            char drawn = nested(mark);
            if (drawn != mark) {
                edits.add(new Edit(new Span(at, at + 1), String.valueOf(drawn), Correction.NESTED_QUOTATION));
            }
        }
    }

    private String nested(String shown) {
        StringBuilder nested = new StringBuilder(shown);
        for (int at = 0; at < nested.length(); at++) {
            nested.setCharAt(at, nested(nested.charAt(at)));
        }
        return nested.toString();
    }

    private char nested(char mark) {
        if (mark == quotes.outer().open()) {
            return quotes.nested().open();
        }
        return mark == quotes.outer().close() ? quotes.nested().close() : mark;
    }
}
