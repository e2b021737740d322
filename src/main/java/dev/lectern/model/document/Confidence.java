package dev.lectern.model.document;

import java.util.List;

/**
 * How sure it is that an article was recognised rightly.
 *
 * @param value from 0, not at all, to 1, nothing speaks against it
 * @param reasons what speaks against it, in words, the weightiest first
 */
public record Confidence(double value, List<String> reasons) {

    /** Nothing speaks against it. */
    public static final Confidence FULL = new Confidence(1, List.of());

    /** Copies the list and refuses a value that is out of bounds. */
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence " + value + " is not between 0 and 1");
        }
        reasons = List.copyOf(reasons);
    }
}
