package dev.lectern.model.archive;

import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A time of which an article speaks without its being known when that is, and the sentence that does.
 *
 * @param article the article's id
 * @param time where the words stand and what they lack
 * @param sentence the range of the passage's text that speaks of it
 * @param terms mentioned in that sentence, each once, in the order of the words
 */
public record UnplacedEntry(String article, UnplacedTime time, Span sentence, List<Slug> terms) {

    /** Copies the list. */
    public UnplacedEntry {
        terms = List.copyOf(terms);
    }
}
