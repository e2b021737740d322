package dev.lectern.stage.render.typography;

import java.util.OptionalInt;

/** Tells ranges of numbers from telephone numbers, scores, dates and names such as "737-800". */
final class Ranges {

    private static final int LONGEST = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;

    private final Galley galley;
    private final Conventions conventions;

    Ranges(Galley galley, Conventions conventions) {
        this.galley = galley;
        this.conventions = conventions;
    }

    /** Tells whether the years on both sides of a gap with a hyphen in it are the first and the last of a time. */
    boolean areYears(int start, int end) {
        OptionalInt first = numberBefore(start);
        OptionalInt last = numberBehind(end);
        return first.isPresent() && last.isPresent() && isTime(first.getAsInt(), last.getAsInt(), digitsBehind(end));
    }

    /** Tells whether the hyphen here stands between the ends of a range: of years, of pages, or of what is measured. */
    boolean isRange(int hyphen) {
        OptionalInt first = numberBefore(hyphen);
        OptionalInt last = numberBehind(hyphen + 1);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        int digits = digitsBehind(hyphen + 1);
        if (isTime(first.getAsInt(), last.getAsInt(), digits)) {
            return true;
        }
        return last.getAsInt() > first.getAsInt() && (isCounted(hyphen) || isMeasured(hyphen + 1 + digits));
    }

    private static boolean isTime(int first, int last, int digits) {
        if (first < FIRST_YEAR || first > LAST_YEAR) {
            return false;
        }
        boolean years = digits == LONGEST && last > first && last <= LAST_YEAR;
        return years || (digits == 2 && last > MONTHS && last > first % 100);
    }

    private boolean isCounted(int hyphen) {
        int start = hyphen;
        while (isDigit(galley.before(start))) {
            start--;
        }
        int gap = galley.spacesBefore(start);
        return gap < start && conventions.has(Section.TIED_TO_NUMBER, galley.wordBefore(gap));
    }

    private boolean isMeasured(int end) {
        int next = galley.spacesBehind(end);
        int sign = galley.at(next);
        if (sign == '%' || Hyphens.isCurrency(sign)) {
            return true;
        }
        String unit = galley.wordBehind(next);
        return next > end && Spaces.isUnit(conventions, unit);
    }

    /** Returns the whole number of at most four digits that ends here, unless it is part of something longer. */
    private OptionalInt numberBefore(int end) {
        int start = end;
        while (isDigit(galley.before(start))) {
            start--;
        }
        int before = galley.before(start);
        boolean whole = Signs.isGap(before)
                || Signs.isOpeningBracket(before)
                || Signs.isMark(before)
                || Hyphens.isCurrency(before)
                || before == Signs.EM_DASH;
        return whole ? number(start, end) : OptionalInt.empty();
    }

    private OptionalInt numberBehind(int start) {
        int end = start + digitsBehind(start);
        int after = galley.at(end);
        boolean more = (Signs.isPoint(after) || Signs.isDash(after) || after == '/') && isDigit(galley.at(end + 1));
        boolean whole = !more && !Galley.isWord(after) && !Signs.isDash(after) && after != '/';
        boolean plain = galley.at(start) != '0';
        return whole && plain ? number(start, end) : OptionalInt.empty();
    }

    private int digitsBehind(int start) {
        int end = start;
        while (isDigit(galley.at(end))) {
            end++;
        }
        return end - start;
    }

    private OptionalInt number(int start, int end) {
        boolean isShort = end > start && end - start <= LONGEST;
        return isShort ? OptionalInt.of(Integer.parseInt(galley.text().substring(start, end))) : OptionalInt.empty();
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }
}
