package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** The words of raw HTML: tags, comments, scripts and style sheets go, character references are read. One pass. */
final class HtmlText {

    /** Tags that part no words. */
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\\b");

    private HtmlText() {}

    /** Returns the words, each run of white space as one space. */
    static String of(String html) {
        StringBuilder words = new StringBuilder();
        String small = inSmallLetters(html);
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                break;
            }
            words.append(html, at, open)
                    .append(INLINE.matcher(small).region(open, small.length()).lookingAt() ? "" : " ");
            at = endOfTag(small, open);
        }
        words.append(html, Math.min(at, html.length()), html.length());
        return Escaping.unescapeHtml(words).replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** The names of tags are ASCII; other letters stay, as some change their length with their case. */
    private static String inSmallLetters(String html) {
        StringBuilder small = new StringBuilder(html);
        for (int at = 0; at < small.length(); at++) {
            char unit = small.charAt(at);
            if (unit >= 'A' && unit <= 'Z') {
                small.setCharAt(at, (char) (unit + 'a' - 'A'));
            }
        }
        return small.toString();
    }

    private static int endOfTag(String html, int open) {
        if (html.startsWith("<!--", open)) {
            return after(html, "-->", open);
        }
        if (html.startsWith("<script", open)) {
            return after(html, "</script>", open);
        }
        return html.startsWith("<style", open) ? after(html, "</style>", open) : after(html, ">", open);
    }

    private static int after(String html, String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }
}
