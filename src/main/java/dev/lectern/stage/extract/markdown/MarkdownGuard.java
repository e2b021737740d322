package dev.lectern.stage.extract.markdown;

/**
 * Keeps from the parser what it is slow at or overflows on. Its time grows with the square of the number of marks in a
 * block and its depth with their nesting, so a text with far more marks than a person would write is held back. One pass.
 *
 * @param longest how long a text may be, in UTF-16 units
 * @param marksInBlock how many marks may stand between two blank lines
 * @param marksInAll how many marks it may have
 * @param references how many addresses of links by name
 */
record MarkdownGuard(int longest, int marksInBlock, int marksInAll, int references) {

    /** Of a definition or a note. */
    static final MarkdownGuard OF_PIECE = new MarkdownGuard(64 * 1024, 600, 6000, 500);

    /** Of a whole article. */
    static final MarkdownGuard OF_ARTICLE = new MarkdownGuard(2 * 1024 * 1024, 1500, 60_000, 2000);

    private static final int DEEPEST = 40;
    private static final String MARKS = "*_[]!`<&";
    private static final String CONTAINERS = " \t>-+*.)0123456789";
    private static final int LONGEST_TAG = 1000;

    /** Tells whether a text may be given to the parser. */
    boolean isSafe(String markdown) {
        return markdown.length() <= longest && hasFewMarks(markdown) && isShallow(markdown);
    }

    private boolean hasFewMarks(String markdown) {
        int inBlock = 0;
        int inAll = 0;
        int addresses = 0;
        int openTag = -1;
        boolean blank = true;
        for (int at = 0; at < markdown.length(); at++) {
            char unit = markdown.charAt(at);
            if (unit == '\n' || unit == '\r') {
                inBlock = blank ? 0 : inBlock;
                openTag = blank ? -1 : openTag;
                blank = true;
                continue;
            }
            blank = blank && (unit == ' ' || unit == '\t');
            if (MARKS.indexOf(unit) >= 0) {
                inBlock++;
                inAll++;
            }
            addresses += unit == ':' && at > 0 && markdown.charAt(at - 1) == ']' ? 1 : 0;
            openTag = unit == '<' ? at : unit == '>' ? -1 : openTag;
            boolean isLongTag = openTag >= 0 && at - openTag > LONGEST_TAG;
            if (inBlock > marksInBlock || inAll > marksInAll || addresses > references || isLongTag) {
                return false;
            }
        }
        return true;
    }

    /** A line opens at most as many containers as marks stand before its first word, and two columns indent one level. */
    private static boolean isShallow(String markdown) {
        int depth = 0;
        boolean atHead = true;
        for (int at = 0; at < markdown.length(); at++) {
            char unit = markdown.charAt(at);
            if (unit == '\n' || unit == '\r') {
                depth = 0;
                atHead = true;
            } else if (atHead && CONTAINERS.indexOf(unit) >= 0) {
                depth += unit == ' ' || unit >= '0' && unit <= '9' ? 1 : 2;
            } else {
                atHead = false;
            }
            boolean isRule = atHead && isRule(markdown, at);
            if (depth > 2 * DEEPEST && !isRule) {
                return false;
            }
        }
        return true;
    }

    /** A run of one mark without spaces is a line across the page or under a heading, however long. */
    private static boolean isRule(String markdown, int at) {
        char unit = markdown.charAt(at);
        return at > 0 && (unit == '-' || unit == '*') && markdown.charAt(at - 1) == unit;
    }
}
