package dev.lectern.stage.render.data;

import dev.lectern.model.text.Folding;
import java.util.List;

/** Sets cells under one another, a line for each row; the last column is as wide as it is. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /** Returns the lines of rows that have equally many cells; an empty cell is a hyphen. */
    static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int[] widths = widths(rows);
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                String cell = shown(row.get(at));
                boolean isLast = at == row.size() - 1;
                text.append(cell).append(isLast ? "\n" : " ".repeat(widths[at] - width(cell)) + GAP);
            }
        }
        return text.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < row.size(); at++) {
                widths[at] = Math.max(widths[at], width(shown(row.get(at))));
            }
        }
        return widths;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "-" : Folding.singleSpaced(cell);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
