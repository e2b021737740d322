package dev.lectern.stage.check;

import java.util.List;

/** What stands in HTML and is not read: tags, comments, scripts and styles; and what entities stand for. */
final class HtmlGaps {

    private static final List<String> UNREAD = List.of("script", "style");
    private static final int LONGEST_ENTITY = 12;

    private HtmlGaps() {}

    /** Returns where a tag, comment or unread element that starts here ends; the same place where none starts. */
    static int endOfTag(String html, int start) {
        if (html.startsWith("<!--", start)) {
            return behind(html, "-->", start);
        }
        boolean opens = start + 1 < html.length()
                && (Character.isLetter(html.charAt(start + 1)) || "/!?".indexOf(html.charAt(start + 1)) >= 0);
        if (!opens) {
            return start;
        }
        int end = behind(html, ">", start);
        for (String name : UNREAD) {
            if (html.regionMatches(true, start + 1, name, 0, name.length())) {
                return endOfElement(html, name, end);
            }
        }
        return end;
    }

    private static int endOfElement(String html, String name, int start) {
        int close = html.indexOf("</", start);
        while (close >= 0 && !html.regionMatches(true, close + 2, name, 0, name.length())) {
            close = html.indexOf("</", close + 2);
        }
        return close < 0 ? html.length() : behind(html, ">", close);
    }

    /** Returns where an entity that starts here ends; the same place where none starts. */
    static int endOfEntity(String html, int start) {
        int end = html.indexOf(';', start);
        boolean isEntity = end > start + 1
                && end - start <= LONGEST_ENTITY
                && html.substring(start + 1, end)
                        .chars()
                        .allMatch(unit -> unit == '#' || Character.isLetterOrDigit(unit));
        return isEntity ? end + 1 : start;
    }

    /** Returns the character of a numeric entity; a space for one by name. */
    static int entity(String html, int start, int end) {
        String name = html.substring(start + 1, end - 1);
        try {
            if (name.startsWith("#x") || name.startsWith("#X")) {
                return Integer.parseInt(name.substring(2), 16);
            }
            return name.startsWith("#") ? Integer.parseInt(name.substring(1)) : ' ';
        } catch (NumberFormatException noNumber) {
            return ' ';
        }
    }

    private static int behind(String html, String end, int start) {
        int found = html.indexOf(end, start);
        return found < 0 ? html.length() : found + end.length();
    }
}
