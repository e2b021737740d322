package dev.lectern.stage.annotate;

import dev.lectern.model.glossary.Term;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A name found in a passage.
 *
 * @param span of the passage's text
 * @param terms whom it may mean: one, or several where nothing decides between them
 */
record Sighting(Passage passage, Span span, List<Term> terms) {

    /** Returns the words as they stand. */
    String text() {
        return span.of(passage.text());
    }
}
