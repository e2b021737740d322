package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Folding;

/** Characters that look like others or like nothing, by name, and what kinds of them there are. */
final class Signs {

    static final char NO_BREAK = '\u00A0';
    static final char NARROW = '\u202F';
    static final char HAIR = '\u200A';
    static final char WORD_JOINER = '\u2060';
    static final char APOSTROPHE = '\u2019';
    static final char PRIME = '\u2032';
    static final char DOUBLE_PRIME = '\u2033';
    static final char EN_DASH = '\u2013';
    static final char EM_DASH = '\u2014';
    static final char MINUS = '\u2212';
    static final char ELLIPSIS = '\u2026';

    private static final String SINGLE_MARKS = "'\u2018\u2019\u201A\u201B\u2039\u203A";
    private static final String DOUBLE_MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private Signs() {}

    /** Tells whether a character parts words by being white, or a text's end does by being none. */
    static boolean isGap(int code) {
        return code <= ' ' ? code < 0 || Folding.isSpace(code) : code > '~' && Folding.isSpace(code);
    }

    static boolean isDash(int code) {
        return code == '-' || code == EN_DASH || code == EM_DASH || code == '\u2015';
    }

    static boolean isOpeningBracket(int code) {
        int type = Character.getType(code);
        return type == Character.START_PUNCTUATION && !isMark(code) || code == '\u00A1' || code == '\u00BF';
    }

    static boolean isClosingBracket(int code) {
        return Character.getType(code) == Character.END_PUNCTUATION && !isMark(code);
    }

    /** Tells whether a character ends a phrase: a full stop, a comma and their like in any script, an ellipsis. */
    static boolean isPoint(int code) {
        return !isPlain(code)
                && ".,;:!?\u2026\u060C\u061B\u061F\u06D4\u3001\u3002\uFF01\uFF0C\uFF1A\uFF1B\uFF1F".indexOf(code) >= 0;
    }

    /** Tells whether a character is one of the commonest letters, which is quickly said. */
    static boolean isPlain(int code) {
        return code >= 'A' && code <= 'Z' || code >= 'a' && code <= 'z' || code == ' ';
    }

    static boolean isSingleMark(int code) {
        return !isPlain(code) && SINGLE_MARKS.indexOf(code) >= 0;
    }

    static boolean isDoubleMark(int code) {
        return !isPlain(code) && DOUBLE_MARKS.indexOf(code) >= 0;
    }

    static boolean isGuillemet(int code) {
        return "\u00AB\u00BB\u2039\u203A".indexOf(code) >= 0;
    }

    static boolean isMark(int code) {
        return isSingleMark(code) || isDoubleMark(code);
    }
}
