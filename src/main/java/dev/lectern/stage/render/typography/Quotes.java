package dev.lectern.stage.render.typography;

import java.util.Optional;

/**
 * The marks of one way to quote.
 *
 * @param outer around a quotation
 * @param nested around one inside it
 * @param single what a pair of single straight marks stands for; empty where nothing tells
 */
record Quotes(Pair outer, Pair nested, Optional<Pair> single) {

    /** An opening mark and its closing one. */
    record Pair(char open, char close) {}

    /** Reads a line of four marks or six, parted by spaces. */
    static Quotes parse(String line) {
        String marks = line.replace(" ", "");
        if (marks.length() != 4 && marks.length() != 6) {
            throw new IllegalArgumentException("\"" + line + "\" is neither two nor three pairs of quotation marks");
        }
        return new Quotes(
                pair(marks, 0), pair(marks, 2), marks.length() == 6 ? Optional.of(pair(marks, 4)) : Optional.empty());
    }

    /** Tells whether an apostrophe looks like the end of a single quotation. */
    boolean closesWithApostrophe() {
        return single.filter(pair -> pair.close() == Signs.APOSTROPHE).isPresent();
    }

    private static Pair pair(String marks, int at) {
        return new Pair(marks.charAt(at), marks.charAt(at + 1));
    }
}
