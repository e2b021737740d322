package dev.lectern.stage.render.markup;

import dev.lectern.model.text.Span;

/**
 * An element to be laid around a range of a text; strands may cross. Or one that stands at a place of the text and brings
 * words of its own.
 *
 * @param span the range; empty for one that brings its own words
 * @param tag the element
 * @param content the words it brings; empty for one that is laid around a range
 */
public record Strand(Span span, Tag tag, Markup content) {

    /** Makes an element to be laid around a range. */
    public Strand(Span span, Tag tag) {
        this(span, tag, Markup.EMPTY);
    }

    /** Returns an element that brings its own words to a place; where that lies inside a link it comes after the link. */
    public static Strand inset(int at, Tag tag, Markup content) {
        return new Strand(new Span(at, at), tag, content);
    }

    boolean isInset() {
        return !content.isEmpty();
    }

    /** How firmly it holds together: of two that cross, the one with the greater number is cut. */
    int grain() {
        if (tag.isLink()) {
            return 0;
        }
        return tag.isAnchor() ? 1 : 2;
    }
}
