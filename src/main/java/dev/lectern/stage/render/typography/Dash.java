package dev.lectern.stage.render.typography;

/**
 * A dash as a text uses it between words.
 *
 * @param sign the dash
 * @param spaced whether spaces stand around it
 */
record Dash(char sign, boolean spaced) {

    /** Reads {@code spaced –} or {@code joined —}. */
    static Dash parse(String line) {
        if (line.length() != 8 || !(line.startsWith("spaced ") || line.startsWith("joined "))) {
            throw new IllegalArgumentException("\"" + line + "\" is no use of a dash");
        }
        return new Dash(line.charAt(7), line.startsWith("spaced"));
    }

    /** Returns what is put between two words, with no line break before the dash. */
    String between() {
        return spaced ? "" + Signs.NO_BREAK + sign + ' ' : "" + Signs.WORD_JOINER + sign;
    }
}
