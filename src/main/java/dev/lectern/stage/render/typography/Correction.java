package dev.lectern.stage.render.typography;

/** The kinds of changes that are made for display, by the codes they are counted under. */
public enum Correction {
    /** A straight quotation mark, apostrophe or prime is drawn as what it is. */
    QUOTATION_MARK("t-001", "quotation marks and apostrophes"),
    /** A space before a comma or a full stop is left out, with a full stop that stands there alone. */
    SPACE_BEFORE_POINT("t-002", "spaces before punctuation"),
    /** Several spaces become one. */
    DOUBLE_SPACE("t-003", "double spaces"),
    /** A spaced or doubled hyphen becomes a dash. */
    HYPHEN_AS_DASH("t-004", "hyphens that stand for dashes"),
    /** A space becomes one at which no line is broken. */
    NO_BREAK_SPACE("t-006", "no-break spaces"),
    /** A quotation inside a quotation gets its own marks, and a hair's breadth between the two. */
    NESTED_QUOTATION("t-007", "quotations in quotations"),
    /** Three full stops become an ellipsis. */
    ELLIPSIS("t-008", "ellipses"),
    /** A hyphen between two numbers becomes an en dash. */
    NUMBER_RANGE("t-009", "ranges of numbers"),
    /** A dash is tied to the word before it, so that no line begins with it. */
    TIED_DASH("t-010", "dashes tied to a word"),
    /** A hyphen before a number becomes a minus sign. */
    MINUS("t-011", "minus signs");

    private final String code;
    private final String label;

    Correction(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the code, such as {@code t-001}. */
    public String code() {
        return code;
    }

    /** Returns what is changed, in words. */
    public String label() {
        return label;
    }

    /** Tells whether the change can be seen, and not only where lines break. */
    boolean isVisible() {
        return this != NO_BREAK_SPACE && this != TIED_DASH;
    }
}
