package dev.lectern.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows Markdown line by line and knows which lines are program text between fences (CommonMark 0.31.2, section 4.5): three
 * or more backticks or tildes, closed by as many or more of the same sign. Good for one text.
 */
public final class CodeFence {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)", Pattern.DOTALL);

    private final StringBuilder open = new StringBuilder();

    /** Takes the next line and tells whether it is program text or one of its fences. */
    public boolean takes(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean isFence = fence.matches();
        if (open.length() == 0) {
            open.append(isFence ? fence.group(1) : "");
            return isFence;
        }
        if (isFence && fence.group(1).startsWith(closing()) && Folding.isBlank(fence.group(2))) {
            open.setLength(0);
        }
        return true;
    }

    /** Returns the signs that close what is open after the last line; empty where nothing is. */
    public String closing() {
        return open.toString();
    }
}
