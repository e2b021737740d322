package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/**
 * Rules on the row of asterisks, dashes or the like that is a source's very last line, under its text. Authors and
 * agencies close a text with one; a page, whose last line it is not, puts ornaments between its own parts.
 */
final class EndMark implements Rule {

    private static final int FEWEST = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        int last = draft.size() - 1;
        boolean closes = last > 0
                && draft.isOpen(last)
                && isRow(draft.passage(last).text())
                && draft.isOpen(last - 1)
                && !draft.openProse().isEmpty();
        return closes ? List.of(new Ruling(last, Role.PARAGRAPH, "end-mark")) : List.of();
    }

    private static boolean isRow(String text) {
        List<Integer> marks = text.codePoints()
                .filter(code -> !Character.isWhitespace(code))
                .boxed()
                .toList();
        return marks.size() >= FEWEST
                && "*_#~=—–-•".indexOf(marks.get(0)) >= 0
                && marks.stream().allMatch(marks.get(0)::equals);
    }
}
