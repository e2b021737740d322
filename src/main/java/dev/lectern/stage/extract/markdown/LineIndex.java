package dev.lectern.stage.extract.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.lectern.model.text.LineRange;
import java.util.Arrays;

/** Where the lines of a text begin; line ends are line feeds. */
final class LineIndex {

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        int lines = 1 + (int) text.chars().filter(unit -> unit == '\n').count();
        this.starts = new int[lines];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
    }

    /** Returns the lines a node stands on, counted from one. */
    LineRange of(Node node) {
        return between(node.getStartOffset(), node.getEndOffset());
    }

    /** Returns the lines of a range of the text, white space at its end aside. */
    LineRange between(int start, int end) {
        int last = end;
        while (last > start + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new LineRange(lineAt(start), Math.max(lineAt(start), lineAt(Math.max(start, last - 1))));
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
