package dev.lectern.stage.render.typography;

import java.util.BitSet;

/** Finds what must not be changed in running text: addresses, file names, program text, formulas. */
final class Untouchable {

    private static final String SIGNS = "\\_=<>{}`^@#|~*";

    private Untouchable() {}

    /** Returns the units of all words that look like none, given the text and the same in units. */
    static BitSet in(String text, char[] units) {
        BitSet found = new BitSet(units.length);
        int start = 0;
        while (start < units.length) {
            int end = start;
            boolean odd = false;
            int slashes = 0;
            while (end < units.length && !Signs.isGap(units[end])) {
                char unit = units[end];
                odd |= !Signs.isPlain(unit) && SIGNS.indexOf(unit) >= 0;
                slashes += unit == '/' ? 1 : 0;
                end++;
            }
            if (end > start && (odd || slashes > 1 || isAddress(text, start, end))) {
                close(found, text, start, end);
            }
            start = end + 1;
        }
        return found;
    }

    private static boolean isAddress(String text, int start, int end) {
        int at = start;
        while (at < end && isTrimmed(text.charAt(at))) {
            at++;
        }
        return text.startsWith("www.", at);
    }

    /** Closes a word without the quotation marks, brackets and points around it. */
    private static void close(BitSet found, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isTrimmed(text.charAt(from))) {
            from++;
        }
        while (to > from && isTrimmed(text.charAt(to - 1)) && !isPairedInside(text, from, to - 1)) {
            to--;
        }
        found.set(from, to);
    }

    /** Tells whether a mark at the end of a word has its fellow in the word, as in {@code x='y'}. */
    private static boolean isPairedInside(String text, int from, int mark) {
        int fellow = text.lastIndexOf(text.charAt(mark), mark - 1);
        return Signs.isMark(text.charAt(mark)) && fellow >= from;
    }

    private static boolean isTrimmed(char unit) {
        return Signs.isMark(unit)
                || Signs.isPoint(unit)
                || Signs.isOpeningBracket(unit)
                || Signs.isClosingBracket(unit);
    }
}
