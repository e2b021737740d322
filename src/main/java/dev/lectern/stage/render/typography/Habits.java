package dev.lectern.stage.render.typography;

import java.util.List;
import java.util.Optional;

/** Counts what texts do. */
final class Habits {

    private static final List<Dash> DASHES =
            List.of(new Dash(Signs.EM_DASH, false), new Dash(Signs.EN_DASH, true), new Dash(Signs.EM_DASH, true));
    private static final int SPACED = 0;
    private static final int JOINED = 1;

    private final Conventions conventions;
    private final int[] quotes;
    private final int[] dashes = new int[DASHES.size()];
    private final int[] points = new int[2];

    Habits(Conventions conventions) {
        this.conventions = conventions;
        this.quotes = new int[conventions.quotes().size()];
    }

    void add(String text) {
        char[] units = text.toCharArray();
        for (int at = 0; at < units.length; at++) {
            char sign = units[at];
            if (Signs.isPlain(sign)) {
                continue;
            }
            if (sign == Signs.EN_DASH || sign == Signs.EM_DASH) {
                addDash(sign, Galley.before(units, at), Galley.behind(units, at + 1));
            } else if (Signs.isDoubleMark(sign)) {
                addQuote(sign, Galley.before(units, at));
            } else if (isSpacedPoint(sign)) {
                addPoint(Galley.before(units, at), Galley.behind(units, at + 1));
            }
        }
    }

    /** Returns the marks that open quotations most often, the usual ones where none do. */
    Optional<Quotes> quotes() {
        int best = mostOf(quotes);
        return best < 0 ? Optional.empty() : Optional.of(conventions.quotes().get(best));
    }

    /** Returns the dash used most often, the usual one where none is; empty where the usual use is to have none. */
    Optional<Dash> dash() {
        int best = mostOf(dashes);
        return dashes[best] == 0 || !conventions.isKnown() ? conventions.dash() : Optional.of(DASHES.get(best));
    }

    boolean spacesPoints() {
        return points[SPACED] > points[JOINED];
    }

    private void addDash(char sign, int before, int after) {
        boolean spaced = Signs.isGap(before) && Signs.isGap(after);
        boolean joined = !Signs.isGap(before) && !Signs.isGap(after);
        for (int use = 0; use < dashes.length; use++) {
            Dash dash = DASHES.get(use);
            if (dash.sign() == sign && (dash.spaced() ? spaced : joined)) {
                dashes[use]++;
            }
        }
    }

    private void addQuote(char sign, int before) {
        if (!Signs.isGap(before)) {
            return;
        }
        for (int way = 0; way < quotes.length; way++) {
            if (conventions.quotes().get(way).outer().open() == sign) {
                quotes[way]++;
            }
        }
    }

    private void addPoint(int before, int after) {
        if (Signs.isGap(after)) {
            points[Signs.isGap(before) ? SPACED : JOINED]++;
        }
    }

    private boolean isSpacedPoint(char sign) {
        return sign < 0x80 && Signs.isPoint(sign) && conventions.has(Section.NARROW_SPACE_BEFORE, sign);
    }

    private static int mostOf(int[] counts) {
        int best = counts.length == 0 ? -1 : 0;
        for (int at = 1; at < counts.length; at++) {
            best = counts[at] > counts[best] ? at : best;
        }
        return best;
    }
}
