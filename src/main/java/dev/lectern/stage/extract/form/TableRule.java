package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on the rows of a flattened table: neighbouring lines with as many cells, parted by tabs or wide spaces. */
final class TableRule implements Rule {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_COLUMNS = 2;
    private static final int LONGEST_CELL = 120;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        int at = 0;
        while (at < draft.size()) {
            int end = endOfTable(draft, at);
            if (end - at >= FEWEST_ROWS && isFilled(draft, at, end)) {
                for (int row = at; row < end; row++) {
                    rulings.add(new Ruling(row, Role.TABLE_ROW, "table-row"));
                }
            }
            at = Math.max(end, at + 1);
        }
        return rulings;
    }

    private static int endOfTable(Draft draft, int start) {
        int columns = columns(draft, start);
        int end = start;
        while (columns >= FEWEST_COLUMNS
                && end < draft.size()
                && Math.abs(columns(draft, end) - columns) <= (columns > FEWEST_COLUMNS ? 1 : 0)
                && columns(draft, end) >= FEWEST_COLUMNS) {
            end++;
        }
        return end;
    }

    /** Two rows are a table only if figures stand in them; two lines parted by wide spaces may be anything. */
    private static boolean isFilled(Draft draft, int start, int end) {
        long figures = draft.passages().subList(start, end).stream()
                .filter(row -> row.text().codePoints().anyMatch(Character::isDigit))
                .count();
        return end - start > FEWEST_ROWS || figures > 0;
    }

    private static int columns(Draft draft, int at) {
        Passage passage = draft.passage(at);
        if (!draft.isOpen(at) || Bullets.isItem(passage.text())) {
            return 0;
        }
        List<String> cells = TableCells.of(passage.text());
        return cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL) ? 0 : cells.size();
    }
}
