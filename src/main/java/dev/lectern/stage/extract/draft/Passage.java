package dev.lectern.stage.extract.draft;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.LineRange;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of the source, or several that are one paragraph broken over lines.
 *
 * @param index its place among the passages, from zero
 * @param lines where it stands in the source
 * @param text what it says, without white space at the ends
 * @param folded the text in the form in which repeats are compared: folded, small letters, single spaces
 * @param partedBefore whether a blank line, or the start of the source, stands before it
 * @param partedAfter whether a blank line, or the end of the source, stands after it
 * @param shape what it looks like
 */
public record Passage(
        int index,
        LineRange lines,
        String text,
        String folded,
        boolean partedBefore,
        boolean partedAfter,
        Shape shape) {

    private static final Pattern LABEL = Pattern.compile("\\p{L}\\s?[:：]\\s");
    private static final int LABELS = 2;

    /** Looks at a text. */
    public Passage(int index, LineRange lines, String text, boolean partedBefore, boolean partedAfter) {
        this(
                index,
                lines,
                text,
                Folding.singleSpaced(Folding.folded(text).toLowerCase(Locale.ROOT)),
                partedBefore,
                partedAfter,
                Shape.of(text));
    }

    /** Tells whether it is running text. */
    public boolean isProse() {
        return shape.isProse();
    }

    /** Returns how many words it has. */
    public int words() {
        return shape.words();
    }

    /** Tells whether it is facts, each behind a label: "Tested by: … Price: …". */
    public boolean isLabelled() {
        return LABEL.matcher(text).results().count() >= LABELS;
    }
}
