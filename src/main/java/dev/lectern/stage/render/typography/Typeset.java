package dev.lectern.stage.render.typography;

import java.util.List;

/**
 * What setting a text comes to.
 *
 * @param edits sorted; they do not overlap
 * @param unsettled how many straight quotation marks stay straight because nothing tells what they are
 */
public record Typeset(List<Edit> edits, int unsettled) {

    /** A text in which nothing is changed. */
    static final Typeset UNCHANGED = new Typeset(List.of(), 0);

    /** Copies the list. */
    public Typeset {
        edits = List.copyOf(edits);
    }
}
