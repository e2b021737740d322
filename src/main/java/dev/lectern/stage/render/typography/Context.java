package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Span;
import java.util.List;

/**
 * What a typographer must know of a text besides its words.
 *
 * @param untouched ranges in which nothing is changed, such as program text
 * @param runsOn whether the next paragraph opens with a quotation mark, so that a quotation left open here goes on there
 */
public record Context(List<Span> untouched, boolean runsOn) {

    /** Running text that stands alone. */
    public static final Context ALONE = new Context(List.of(), false);

    /** Returns the same of a text as its edits show it. */
    Context behind(List<Edit> edits) {
        return new Context(
                untouched.stream()
                        .map(span -> new Span(Edit.moved(span.start(), edits), Edit.moved(span.end(), edits)))
                        .toList(),
                runsOn);
    }

    /** Copies the list. */
    public Context {
        untouched = List.copyOf(untouched);
    }
}
