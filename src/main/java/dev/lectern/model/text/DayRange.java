package dev.lectern.model.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A time of one day or more, both ends included, as exactly as a text gives it.
 *
 * @param first day
 * @param last day, never before the first
 * @param precision how exactly its ends are known
 */
public record DayRange(LocalDate first, LocalDate last, Precision precision) {

    /** How exactly a text says when: the unit that its two ends are whole multiples of. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To the week, which begins on another day in other countries. */
        WEEK,
        /** To the month, of whatever calendar. */
        MONTH,
        /** To the year, of whatever calendar. */
        YEAR,
        /** To ten years, of whatever calendar. */
        DECADE
    }

    /** Refuses a range that ends before it begins. */
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no such days: " + first + " to " + last);
        }
    }

    /** Returns the range of one day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day, Precision.DAY);
    }

    /** Returns the range of a month. */
    public static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /** Tells whether this is one month of the Gregorian calendar. */
    public boolean isMonth() {
        return precision == Precision.MONTH && equals(of(YearMonth.from(first)));
    }

    /** Returns how many days lie between this time and a day; zero for a day within it. */
    public long distance(LocalDate day) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
    }
}
