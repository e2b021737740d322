package dev.lectern.stage.extract.html.tree;

import dev.lectern.model.text.Folding;

/** Text as it may stand in an archive: without characters that show nothing or that turn the direction of what follows. */
public final class PlainText {

    private static final String UNWANTED =
            "\u00AD\u200B\u2060\u2061\u2062\u2063\u2064\uFEFF\uFFFC\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private PlainText() {}

    /** Tells whether a character may stand in a text. */
    public static boolean isWanted(char unit) {
        return UNWANTED.indexOf(unit) < 0;
    }

    /** Returns a text in one line, each run of white space as one space, without unwanted characters. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (isWanted(text.charAt(at))) {
                plain.append(text.charAt(at));
            }
        }
        return Folding.singleSpaced(plain.toString());
    }
}
