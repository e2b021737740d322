package dev.lectern.stage.render.typography;

import dev.lectern.model.text.Folding;
import java.util.Optional;

/** Tells hyphens from the dashes, ranges and minus signs they stand for, and ties dashes to the word before them. */
final class Hyphens {

    private static final int LONGEST = 3;

    private final Galley galley;
    private final Conventions conventions;
    private final Optional<Dash> dash;
    private final Ranges ranges;

    private Hyphens(Galley galley, Conventions conventions, Manner manner) {
        this.galley = galley;
        this.conventions = conventions;
        this.dash = manner.dash();
        this.ranges = new Ranges(galley, conventions);
    }

    static void set(Galley galley, Conventions conventions, Manner manner) {
        Hyphens hyphens = new Hyphens(galley, conventions, manner);
        int at = 0;
        while (at < galley.length()) {
            char sign = galley.unit(at);
            int end = at + 1;
            while (Signs.isDash(sign) && galley.at(end) == sign) {
                end++;
            }
            if (sign == '-') {
                hyphens.setRun(at, end);
            } else if (sign == Signs.EM_DASH) {
                hyphens.tie(at);
            }
            at = end;
        }
    }

    private void setRun(int start, int end) {
        int from = galley.spacesBefore(start);
        int to = galley.spacesBehind(end);
        int before = galley.before(from);
        int after = galley.text().startsWith("...", to) ? Signs.ELLIPSIS : galley.behind(to);
        boolean spaced = from < start && to > end;
        boolean joined = from == start && to == end;
        if (end - start == 1 && joined) {
            setHyphen(start, before, after);
        } else if (end - start == 1 && spaced && ranges.areYears(from, to)) {
            galley.show(from, to, String.valueOf(Signs.EN_DASH), Correction.NUMBER_RANGE);
        } else if (end - start == 1 && to == end && (Signs.isGap(galley.before(start)))) {
            setMinus(start);
        } else if (end - start <= LONGEST
                && (spaced || (joined && end - start > 1))
                && parts(before, after)
                && !closes(to)) {
            dash.ifPresent(shown -> galley.show(from, to, shown.between(), Correction.HYPHEN_AS_DASH));
        }
    }

    /** Tells whether words stand on both sides, and not numbers that may be subtracted. */
    private static boolean parts(int before, int after) {
        boolean ends = Galley.isWord(before)
                || Signs.isPoint(before)
                || Signs.isMark(before)
                || Signs.isClosingBracket(before)
                || before == '%';
        boolean begins = Galley.isWord(after)
                || Signs.isMark(after)
                || Signs.isOpeningBracket(after)
                || after == Signs.ELLIPSIS
                || isCurrency(after);
        return ends && begins && !(Character.isDigit(before) && Character.isDigit(after));
    }

    /** Tells whether a quotation mark stands here that opens nothing. */
    private boolean closes(int place) {
        return Signs.isMark(galley.behind(place)) && Signs.isGap(galley.behind(place + 1));
    }

    private void setHyphen(int place, int before, int after) {
        if (Character.isDigit(Math.max(0, before)) && Character.isDigit(Math.max(0, after)) && ranges.isRange(place)) {
            galley.show(place, place + 1, String.valueOf(Signs.EN_DASH), Correction.NUMBER_RANGE);
        } else if (Signs.isGap(before) || Signs.isOpeningBracket(before)) {
            setMinus(place);
        }
    }

    /** A hyphen before degrees or a share of a hundred is a minus sign; before other numbers it may be anything. */
    private void setMinus(int place) {
        int end = place + 1;
        while (isNumber(galley.at(end)) && end - place < 8) {
            end++;
        }
        int unit = galley.at(galley.spacesBehind(end));
        boolean measured = unit == '°' || unit == '%' || unit == '℃' || unit == '℉';
        if (end > place + 1 && measured && Character.isDigit(galley.at(place + 1))) {
            galley.show(place, place + 1, String.valueOf(Signs.MINUS), Correction.MINUS);
        }
    }

    /** No line is to begin with a dash that follows a word at once. */
    private void tie(int place) {
        int before = galley.before(place);
        boolean follows = Galley.isWord(before)
                || Signs.isPoint(before)
                || Signs.isMark(before)
                || Signs.isClosingBracket(before);
        boolean loose = place > 0 && !Folding.isInvisible(galley.unit(place - 1));
        if (follows && loose && conventions.dash().isPresent()) {
            galley.show(place, place + 1, "" + Signs.WORD_JOINER + Signs.EM_DASH, Correction.TIED_DASH);
        }
    }

    private static boolean isNumber(int code) {
        return code == '.' || code == ',' || (code >= 0 && Character.isDigit(code));
    }

    static boolean isCurrency(int code) {
        return code >= 0 && Character.getType(code) == Character.CURRENCY_SYMBOL;
    }
}
