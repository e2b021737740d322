package dev.lectern.stage.render.search;

/**
 * Numbers as signs that stand in a script as themselves: the 92 visible ASCII characters but the quotation mark and the
 * backslash. A number is written to the base of 46, its smallest digit first; a digit of the upper half says that more
 * follow.
 */
final class Digits {

    /** How many digits there are. */
    static final int COUNT = 92;

    /** What numbers are written to the base of; digits of that value and more say that others follow. */
    static final int BASE = COUNT / 2;

    private static final char[] SIGNS = signs();

    private Digits() {}

    /** Returns the sign of a digit. */
    static char of(int digit) {
        return SIGNS[digit];
    }

    private static char[] signs() {
        StringBuilder signs = new StringBuilder(COUNT);
        for (char sign = '!'; sign <= '~'; sign++) {
            if (sign != '"' && sign != '\\') {
                signs.append(sign);
            }
        }
        return signs.toString().toCharArray();
    }
}
