package dev.lectern.stage.extract.span;

import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of lists and tables that an author wrote out: lines numbered one after the other, and lines without a blank
 * line between them, or with one between any two, that nearly all have a figure, such as the days of a tour or the table of a season. The furniture of a
 * page has lists too, but their lines are links: short and without figures.
 */
public final class Rows {

    private static final int FEWEST_NUMBERED = 3;
    private static final int FEWEST = 4;
    private static final int SHORTEST = 4;
    private static final double WITH_FIGURES = 0.8;
    /** A number may have a line of its own under it, such as an address. */
    private static final int BETWEEN_NUMBERS = 2;

    private final Set<Integer> rows = new HashSet<>();

    /** Finds the rows of a draft. */
    public Rows(Draft draft) {
        addNumbered(draft);
        addRuns(draft, false);
        addRuns(draft, true);
    }

    /** Rows stand together, or each of them alone. */
    private void addRuns(Draft draft, boolean apart) {
        int start = 0;
        for (int at = 1; at <= draft.size(); at++) {
            boolean text = apart && at < draft.size() && draft.passage(at).isProse();
            if (at == draft.size()
                    || text
                    || draft.passage(at).partedBefore() != apart
                    || !draft.isOpen(at)
                    || !draft.isOpen(at - 1)) {
                if (apart) {
                    addApart(draft, start, at);
                } else {
                    addFigures(draft, start, at);
                }
                start = text ? at + 1 : at;
            }
        }
    }

    /** Tells whether a passage is a row. */
    public boolean has(int at) {
        return rows.contains(at);
    }

    private void addNumbered(Draft draft) {
        int start = -1;
        int last = -1;
        int count = 0;
        for (int at = 0; at <= draft.size(); at++) {
            OptionalInt number = at < draft.size() && draft.isOpen(at)
                    ? Bullets.number(draft.passage(at).text())
                    : OptionalInt.empty();
            boolean next = number.isPresent() && number.getAsInt() == count + 1 && at - last <= BETWEEN_NUMBERS;
            boolean over = at == draft.size() || (number.isPresent() && !next) || at - last > BETWEEN_NUMBERS;
            if (over) {
                addAll(count >= FEWEST_NUMBERED ? start : last + 1, last + 1);
                count = 0;
            }
            if (number.isPresent() && number.getAsInt() == count + 1) {
                start = count == 0 ? at : start;
                last = at;
                count++;
            }
        }
    }

    /** A line or two may lead over to the rows. */
    private void addApart(Draft draft, int start, int to) {
        addFigures(draft, start, to);
        int from = start;
        while (from < to && !hasFigure(draft.passage(from))) {
            from++;
        }
        addFigures(draft, from, to);
    }

    private void addFigures(Draft draft, int from, int to) {
        int count = to - from;
        if (count < FEWEST) {
            return;
        }
        int words = 0;
        int figures = 0;
        for (Passage passage : draft.passages().subList(from, to)) {
            words += passage.words();
            figures += hasFigure(passage) ? 1 : 0;
        }
        if (figures >= count * WITH_FIGURES && words >= count * SHORTEST) {
            addAll(from, to);
        }
    }

    private static boolean hasFigure(Passage passage) {
        return passage.text().codePoints().anyMatch(Character::isDigit);
    }

    private void addAll(int from, int to) {
        for (int at = from; at < to; at++) {
            rows.add(at);
        }
    }
}
