package dev.lectern.stage.render.markup;

import dev.lectern.model.text.Span;

/**
 * An element to be laid around a range of a text; strands may cross.
 *
 * @param span the range
 * @param tag the element
 */
public record Strand(Span span, Tag tag) {

    /** How firmly it holds together: of two that cross, the one with the greater number is cut. */
    int grain() {
        if (tag.isLink()) {
            return 0;
        }
        return tag.isAnchor() ? 1 : 2;
    }
}
