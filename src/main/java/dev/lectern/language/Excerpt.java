package dev.lectern.language;

import dev.lectern.model.text.Span;

/** Cuts words out of a line with the punctuation that belongs to them. */
final class Excerpt {

    private static final String OPENING = "([{«“„‘\"";
    private static final String CLOSING = ")]}»”“’\"";

    private Excerpt() {}

    /** Returns the range, widened by a question or exclamation mark and by brackets whose other half is in it. */
    static String of(String line, Span range) {
        int start = range.start();
        while (start > 0 && opensWithin(line, start - 1, range.end())) {
            start--;
        }
        int end = range.end();
        while (end < line.length() && (isMark(line.charAt(end)) || closesWithin(line, start, end))) {
            end++;
        }
        return line.substring(start, end);
    }

    private static boolean opensWithin(String line, int at, int end) {
        char mark = line.charAt(at);
        if ("¿¡$€£@".indexOf(mark) >= 0) {
            return true;
        }
        int pair = OPENING.indexOf(mark);
        return pair >= 0 && line.substring(at + 1, end).indexOf(CLOSING.charAt(pair)) >= 0;
    }

    private static boolean closesWithin(String line, int start, int at) {
        int pair = CLOSING.indexOf(line.charAt(at));
        return pair >= 0 && line.substring(start, at).indexOf(OPENING.charAt(pair)) >= 0;
    }

    private static boolean isMark(char mark) {
        return mark == '?' || mark == '!' || mark == '؟' || mark == '%' || mark == '？' || mark == '！';
    }
}
