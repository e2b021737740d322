package dev.lectern.stage.check;

import java.util.Arrays;

/**
 * The letters and digits of a text, and where each stands. What is between them, white space, marks and markup, is what a
 * recognised text may have otherwise than its source; the letters are the same in both.
 */
final class Letters {

    private final StringBuilder text = new StringBuilder();
    private final int[] places;

    private Letters(int most) {
        places = new int[most];
    }

    /** Returns the letters of a plain text. */
    static Letters of(String text) {
        Letters letters = new Letters(text.length());
        for (int at = 0; at < text.length(); at++) {
            letters.add(text, at);
        }
        return letters;
    }

    /** Returns the letters of HTML, those in tags, comments, scripts and styles left out; entities of one letter count. */
    static Letters ofHtml(String html) {
        Letters letters = new Letters(html.length());
        int at = 0;
        while (at < html.length()) {
            char unit = html.charAt(at);
            int end = unit == '<' ? HtmlGaps.endOfTag(html, at) : unit == '&' ? HtmlGaps.endOfEntity(html, at) : at;
            if (end == at) {
                letters.add(html, at);
                at++;
            } else {
                if (unit == '&') {
                    letters.addEntity(HtmlGaps.entity(html, at, end), at);
                }
                at = end;
            }
        }
        return letters;
    }

    private void add(String source, int at) {
        char unit = source.charAt(at);
        if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
            append(unit, at);
        }
    }

    private void addEntity(int code, int at) {
        if (Character.isLetterOrDigit(code)) {
            for (char unit : Character.toChars(code)) {
                append(unit, at);
            }
        }
    }

    private void append(char unit, int place) {
        places[text.length()] = place;
        text.append(unit);
    }

    int count() {
        return text.length();
    }

    /** Returns where a letter stands in the text they were taken from. */
    int place(int letter) {
        return places[letter];
    }

    /** Returns how many letters stand before a place of the text. */
    int before(int place) {
        int found = Arrays.binarySearch(places, 0, text.length(), place);
        return found < 0 ? -found - 1 : found;
    }

    String between(int start, int end) {
        return text.substring(Math.max(0, start), Math.min(text.length(), end));
    }

    /** Returns the first letter of a run that begins and ends within a range of these; a negative number for none. */
    int find(String run, int start, int end) {
        int found = text.indexOf(run, start);
        return found >= 0 && found + run.length() <= end ? found : -1;
    }
}
