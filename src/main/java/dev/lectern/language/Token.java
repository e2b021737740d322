package dev.lectern.language;

import dev.lectern.model.text.Span;

/**
 * One word, number or telling sign of a line.
 *
 * @param kind which of the three
 * @param text the word in its plain form; a number's digits as ASCII, with its separators; the sign itself
 * @param place where it stands in the line as written
 */
record Token(Kind kind, String text, Span place) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Returns what a pattern knows it by: its text, or {@code #} for any number. */
    String key() {
        return kind == Kind.NUMBER ? "#" : text;
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
