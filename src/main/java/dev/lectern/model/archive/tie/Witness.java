package dev.lectern.model.archive.tie;

import dev.lectern.model.annotation.Place;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A sentence of an article that is called upon for what it says.
 *
 * @param article the article's id
 * @param place the sentence
 * @param words what in it grounds the tie: ranges of the block's text, in order, none overlapping another
 * @param text the sentence as the block has it, each run of white space as one space
 */
public record Witness(String article, Place place, List<Span> words, String text) {

    /** Copies the list. */
    public Witness {
        words = List.copyOf(words);
    }
}
