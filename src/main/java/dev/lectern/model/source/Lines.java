package dev.lectern.model.source;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines, which end at LF, CRLF or CR and at nothing else. */
public final class Lines {

    private Lines() {}

    /** Returns the lines without their ends; an end at the very end of the text makes no further line. */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\n' || unit == '\r') {
                lines.add(text.substring(start, at));
                if (unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    at++;
                }
                start = at + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
