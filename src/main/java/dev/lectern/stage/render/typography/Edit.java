package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Span;
import java.util.List;

/**
 * One change for display.
 *
 * @param span the range of the raw text it replaces; never empty
 * @param replacement what is shown there, empty where nothing is
 * @param correction why
 */
public record Edit(Span span, String replacement, Correction correction) {

    private static final String JOINER = String.valueOf(Signs.WORD_JOINER);

    /** Refuses a change of nothing. */
    public Edit {
        if (span.length() == 0) {
            throw new IllegalArgumentException("an edit at " + span.start() + " replaces nothing");
        }
    }

    /** Returns the edit with its places so many units further right. */
    public Edit shift(int units) {
        return new Edit(new Span(span.start() + units, span.end() + units), replacement, correction);
    }

    /** Returns a text as it is shown; the edits are sorted and do not overlap. */
    public static String apply(String text, List<Edit> edits) {
        return apply(text, new Span(0, text.length()), edits);
    }

    /** Returns a range of a text as it is shown; edits that are not wholly inside it are left out. */
    public static String apply(String text, Span range, List<Edit> edits) {
        StringBuilder shown = new StringBuilder(range.length() + 16);
        int at = range.start();
        for (Edit edit : edits) {
            if (range.contains(edit.span)) {
                shown.append(text, at, edit.span.start()).append(edit.replacement);
                at = edit.span.end();
            }
        }
        return shown.append(text, at, range.end()).toString();
    }

    /** Returns where a place of the raw text, which lies in no edit, is in the text as it is shown. */
    static int moved(int place, List<Edit> edits) {
        int moved = place;
        for (Edit edit : edits) {
            moved += edit.span.end() <= place ? edit.replacement.length() - edit.span.length() : 0;
        }
        return moved;
    }

    /** Returns a text as it is shown where only what can be seen counts, as in the title of a window. */
    public static String applyPlain(String text, List<Edit> edits) {
        List<Edit> visible =
                edits.stream().filter(edit -> edit.correction.isVisible()).toList();
        return apply(text, visible).replace(JOINER, "");
    }
}
