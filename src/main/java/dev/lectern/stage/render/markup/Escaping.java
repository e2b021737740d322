package dev.lectern.stage.render.markup;

/** Makes text safe, both between tags and within a quoted attribute; the one place where that is done by hand. */
final class Escaping {

    private static final char REPLACEMENT = '\uFFFD';

    /** Behind the second block of controls. */
    private static final char FIRST_PRINTED = '\u00A0';

    private Escaping() {}

    /**
     * Returns the text with the five characters that mean something in HTML written as references. Characters that HTML
     * does not allow at all (controls other than tab and line feed, lone surrogates, noncharacters) become U+FFFD.
     */
    static String escape(String text) {
        if (endOfPlain(text, 0, text.length()) == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        appendTo(safe, text, 0, text.length());
        return safe.toString();
    }

    /** Appends a range of a text, escaped. */
    static void appendTo(StringBuilder safe, String text, int start, int end) {
        int at = start;
        while (at < end) {
            int plain = endOfPlain(text, at, end);
            safe.append(text, at, plain);
            at = plain;
            if (at < end) {
                int code = text.codePointAt(at);
                appendCode(safe, code);
                at += Character.charCount(code);
            }
        }
    }

    /** Returns where the characters end that surely stand for themselves. */
    private static int endOfPlain(String text, int start, int end) {
        int at = start;
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char unit) {
        if (unit >= 0x7F) {
            return unit >= FIRST_PRINTED && unit < Character.MIN_SURROGATE;
        }
        return unit >= ' ' && unit != '&' && unit != '<' && unit != '>' && unit != '"' && unit != '\'';
    }

    private static void appendCode(StringBuilder safe, int code) {
        switch (code) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
                if (isAllowed(code)) {
                    safe.appendCodePoint(code);
                } else {
                    safe.append(REPLACEMENT);
                }
            }
        }
    }

    private static boolean isAllowed(int code) {
        if (code == '\t' || code == '\n') {
            return true;
        }
        boolean control = Character.isISOControl(code);
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean noncharacter = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
