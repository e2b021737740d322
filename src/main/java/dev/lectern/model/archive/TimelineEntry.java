package dev.lectern.model.archive;

import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A time of which an article speaks, and the sentence that does.
 *
 * @param article the article's id
 * @param date when it is, where the words stand and how the time is known
 * @param sentence the range of the passage's text that speaks of it
 * @param terms mentioned in that sentence, each once, in the order of the words
 */
public record TimelineEntry(String article, DateMention date, Span sentence, List<Slug> terms) {

    /** Copies the list. */
    public TimelineEntry {
        terms = List.copyOf(terms);
    }
}
