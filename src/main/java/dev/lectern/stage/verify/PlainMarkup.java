package dev.lectern.stage.verify;


/**
 * Reads a page whose mark-up a browser need not mend: every element ends where it should and stands where it may, and no
 * tag is odd. Of such a page the elements are the start tags, in their order, and no tree has to be made to know them.
 *
 * <p>It gives up at the first doubt, so that whatever it reads is what a parser of HTML would have read.
 */
final class PlainMarkup {

    private static final int ODD = StartTag.ODD;
    private static final String DOCTYPE = "<!doctype html>";
    private static final String COMMENT = "<!--";

    private final String page;
    private final PageReader reader;
    private final StartTag tag;
    private final Nesting nesting = new Nesting();

    private PlainMarkup(String page, PageReader reader) {
        this.page = page;
        this.reader = reader;
        this.tag = new StartTag(page);
    }

    /** Tells a reader of a page's elements, and whether all of them were told without doubt. */
    static boolean tell(String page, PageReader reader) {
        return page.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())
                && new PlainMarkup(page, reader).tellFrom(DOCTYPE.length());
    }

    private boolean tellFrom(int start) {
        int at = start;
        while (at != ODD) {
            int next = page.indexOf('<', at);
            int end = next < 0 ? page.length() : next;
            if (!nesting.takesText() && tag.pastSpace(at) != end) {
                return false;
            }
            if (next < 0) {
                return nesting.isComplete();
            }
            at = markup(next);
        }
        return false;
    }

    /** Reads what begins with an angle bracket, and returns where the page goes on. */
    private int markup(int start) {
        if (page.startsWith("</", start)) {
            return endTag(start + 2);
        }
        return page.startsWith(COMMENT, start) ? comment(start + COMMENT.length()) : startTag(start + 1);
    }

    private int endTag(int start) {
        ElementName innermost = nesting.innermost();
        if (innermost == null || !page.startsWith(innermost.text(), start)) {
            return ODD;
        }
        int end = start + innermost.text().length();
        if (end == page.length() || page.charAt(end) != '>') {
            return ODD;
        }
        nesting.close();
        return end + 1;
    }

    private int comment(int start) {
        int end = page.indexOf("--", start);
        boolean odd = end <= start || page.charAt(start) == '>' || page.charAt(start) == '-';
        return odd || !page.startsWith("-->", end) ? ODD : end + "-->".length();
    }

    private int startTag(int start) {
        int endOfName = tag.endOfName(start);
        boolean drawing = nesting.isInDrawing();
        ElementName name = ElementName.at(page, start, endOfName, drawing);
        int end = name == null ? ODD : tag.read(endOfName);
        if (name == null || end == ODD || !nesting.open(name) || !tag.tell(name, reader)) {
            return ODD;
        }
        boolean closed = page.charAt(end - 1) == '/' && !name.kind().isVoid();
        if (closed && !drawing) {
            return ODD;
        }
        if (closed) {
            nesting.close();
        }
        return switch (name.kind()) {
            case TITLE, SCRIPT -> pastRaw(end + 1, name);
            default -> end + 1;
        };
    }

    /** Passes over text in which no tag stands, up to the end tag, and closes the element. */
    private int pastRaw(int start, ElementName name) {
        for (int at = page.indexOf('<', start); at >= 0; at = page.indexOf('<', at + 1)) {
            if (page.startsWith(COMMENT, at)) {
                return ODD;
            }
            if (page.regionMatches(true, at + 1, "/" + name.text(), 0, name.text().length() + 1)) {
                return endTag(at + 2);
            }
        }
        return ODD;
    }
}
