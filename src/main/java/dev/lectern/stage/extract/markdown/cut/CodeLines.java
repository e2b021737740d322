package dev.lectern.stage.extract.markdown.cut;

import dev.lectern.model.text.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines of blocks of code, fenced or indented, as they come. Good for one text. */
final class CodeLines {

    private static final Pattern FENCE = Pattern.compile("[ \\t>]{0,12}(?:[-*+] +)?(`{3,}|~{3,})([^`\\n]*+)$");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*", Pattern.DOTALL);

    private final StringBuilder fence = new StringBuilder();
    private final boolean[] seen = {true, false, false};
    private final boolean[] highlighted = {false};

    /** Tells whether a block of code is open that a tag of Liquid opened. */
    boolean isHighlighted() {
        return highlighted[0];
    }

    /** Opens such a block, or closes the open one; tells whether it could, as no other code is open. */
    boolean opensOrClosesHighlighted() {
        if (fence.length() > 0) {
            return false;
        }
        highlighted[0] = !highlighted[0];
        return true;
    }

    /** Tells whether this line belongs to a block of code, its fences included. */
    boolean isCode(String line) {
        if (highlighted[0]) {
            return true;
        }
        boolean blank = Folding.isBlank(line);
        Matcher matcher = FENCE.matcher(line);
        if (fence.length() > 0) {
            boolean closes = matcher.lookingAt()
                    && matcher.group(1).charAt(0) == fence.charAt(0)
                    && matcher.group(1).length() >= fence.length()
                    && matcher.group(2).isBlank();
            if (closes) {
                fence.setLength(0);
            }
            return true;
        }
        if (matcher.lookingAt()) {
            fence.append(matcher.group(1));
            remember(false, false, seen[2]);
            return true;
        }
        boolean indented = line.startsWith("    ") || line.startsWith("\t");
        boolean code = indented && !blank && !seen[2] && (seen[0] || seen[1]);
        boolean inList = blank || indented ? seen[2] : ITEM.matcher(line).matches() || (seen[2] && !seen[0]);
        remember(blank, code, inList);
        return code;
    }

    private void remember(boolean blank, boolean code, boolean inList) {
        seen[0] = blank;
        seen[1] = code;
        seen[2] = inList;
    }
}
