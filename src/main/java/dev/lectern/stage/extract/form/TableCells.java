package dev.lectern.stage.extract.form;

import java.util.List;
import java.util.regex.Pattern;

/** The cells of a flattened table's row. */
public final class TableCells {

    private static final Pattern GAP = Pattern.compile("[ \\u00A0]*\\t[ \\t\\u00A0]*|[ \\u00A0]{3,}");

    private TableCells() {}

    /** Returns what stands between the tabs, or between runs of three spaces or more. */
    public static List<String> of(String row) {
        boolean gaps = row.indexOf('\t') >= 0 || row.indexOf('\u00A0') >= 0 || row.contains("   ");
        return gaps ? List.of(GAP.split(row.strip(), -1)) : List.of(row.strip());
    }

    /** Tells whether the first of two rows names the columns: it has no figures where the second has some. */
    public static boolean isHeader(String row, String next) {
        return row.codePoints().noneMatch(Character::isDigit)
                || (cellsWithFigures(row) == 0 && cellsWithFigures(next) > 0);
    }

    private static long cellsWithFigures(String row) {
        return of(row).stream()
                .filter(cell -> !cell.isEmpty() && cell.codePoints().noneMatch(Character::isLetter))
                .filter(cell -> cell.codePoints().anyMatch(Character::isDigit))
                .count();
    }
}
