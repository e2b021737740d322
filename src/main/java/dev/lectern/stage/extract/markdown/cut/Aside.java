package dev.lectern.stage.extract.markdown.cut;

import java.util.List;

/**
 * A way of writing what is not shown.
 *
 * @param rule the rule's name
 * @param opening what it begins with
 * @param closing what it ends with
 * @param longest how long it may be, in UTF-16 units
 * @param spansParagraphs whether a blank line may stand in it
 */
record Aside(String rule, String opening, String closing, int longest, boolean spansParagraphs) {

    private static final int LONG = 1 << 20;
    private static final int SHORT = 4000;

    /** Longer openings stand before shorter ones that they begin with. */
    static final List<Aside> ALL = List.of(
            new Aside("html-comment", "<!--", "-->", LONG, true),
            new Aside("obsidian-comment", "%%", "%%", LONG, true),
            new Aside("shortcode", "{{<", ">}}", SHORT, false),
            new Aside("shortcode", "{{%", "%}}", SHORT, false),
            new Aside("shortcode", "{{", "}}", SHORT, false),
            new Aside("shortcode", "{%", "%}", SHORT, false),
            new Aside("comment", "{#", "#}", SHORT, false),
            new Aside("active-html", "<script", "</script>", LONG, true),
            new Aside("active-html", "<style", "</style>", LONG, true),
            new Aside("active-html", "<iframe", "</iframe>", LONG, true),
            new Aside("active-html", "<object", "</object>", LONG, true),
            new Aside("active-html", "<template", "</template>", LONG, true),
            new Aside("active-html", "<noscript", "</noscript>", LONG, true),
            new Aside("active-html", "<form", "</form>", LONG, true),
            new Aside("active-html", "<video", "</video>", LONG, true),
            new Aside("active-html", "<audio", "</audio>", LONG, true),
            new Aside("active-html", "<svg", "</svg>", LONG, true),
            new Aside("image", "<img", ">", SHORT, false),
            new Aside("embed", "![[", "]]", SHORT, false));

    /** Tells whether it opens here; a percentage is no comment and a tag's name ends where the opening does. */
    boolean opensAt(String small, int at) {
        if (!small.startsWith(opening, at)) {
            return false;
        }
        int end = at + opening.length();
        if (opening.equals("%%")) {
            return at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1));
        }
        boolean isTag = Character.isLetter(opening.charAt(opening.length() - 1));
        return !isTag || end >= small.length() || !isNamePart(small.charAt(end));
    }

    private static boolean isNamePart(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '-' || unit == ':';
    }
}
