package dev.lectern.model.document;

import dev.lectern.model.text.Span;
import java.util.List;

/**
 * Plain text with marks standing off it.
 *
 * @param text what is read
 * @param marks sorted by their spans; they may overlap
 */
public record RichText(String text, List<Mark> marks) {

    /** Copies the marks and refuses one that reaches past the text. */
    public RichText {
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.span().end() > text.length()) {
                throw new IllegalArgumentException("mark " + mark + " reaches past the text's end at " + text.length());
            }
        }
    }

    /** Tells whether a range is all of the text. */
    public boolean isWhole(Span span) {
        return span.start() == 0 && span.end() == text.length();
    }

    /** Returns a text without marks. */
    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }
}
