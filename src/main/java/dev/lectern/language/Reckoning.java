package dev.lectern.language;

import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a time follows from another, as "two days later" does.
 *
 * @param base which other time
 * @param unit the length of time that is meant
 * @param step how many units on, or for a named day or month which one of that name
 * @param name of the weekday or month, from one; zero for none
 * @param custom the calendar by which weeks, months and years are counted
 */
public record Reckoning(Base base, Unit unit, Step step, int name, Custom custom) {

    /** The time from which is reckoned. */
    public enum Base {
        /** The article's date. */
        ARTICLE,
        /** The time spoken of last. */
        BEFORE
    }

    /** The length of time that is meant. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** A day of the week, by its name. */
        WEEKDAY,
        /** A month, by its name. */
        NAMED_MONTH,
        /** A month by its name, in a year that is so many years on. */
        MONTH_OF_YEAR
    }

    /** How far on. */
    public record Step(Way way, int units) {

        /** In which sense. */
        public enum Way {
            /** So many units on; below zero back. */
            BY,
            /** The last one of that name. */
            PAST,
            /** The next one of that name. */
            NEXT,
            /** The last one of that name or, where that is long ago, the next. */
            NEAR
        }
    }

    /**
     * A calendar.
     *
     * @param solar whether months and years are those of the Solar Hijri calendar
     * @param weekStart the first day of the week, from one for Monday
     */
    public record Custom(boolean solar, int weekStart) {}

    /** A month without its year is of the year near by only if it is no further away than this. */
    private static final int NEAR_MONTHS = 4;

    /** Returns the time reckoned from another; empty where that is not known exactly enough. */
    public Optional<DayRange> from(DayRange other) {
        if (other.precision().compareTo(needed()) > 0) {
            return Optional.empty();
        }
        LocalDate day = step.units() > 0 ? other.last() : other.first();
        return switch (unit) {
            case DAY ->
                other.first().equals(other.last()) || step.units() != 0
                        ? Optional.of(DayRange.of(day.plusDays(step.units())))
                        : Optional.empty();
            case WEEK -> Optional.of(week(day.plusWeeks(step.units())));
            case MONTH -> month(day, step.units());
            case YEAR -> year(yearOf(day) + step.units());
            case WEEKDAY -> Optional.of(DayRange.of(weekday(day)));
            case NAMED_MONTH -> namedMonth(day);
            case MONTH_OF_YEAR -> month(yearOf(day) + step.units(), name);
        };
    }

    /** Returns how exactly the other time must be known. */
    private Precision needed() {
        return switch (unit) {
            case DAY, WEEKDAY, WEEK -> Precision.DAY;
            case MONTH, NAMED_MONTH -> Precision.MONTH;
            case YEAR, MONTH_OF_YEAR -> Precision.YEAR;
        };
    }

    private DayRange week(LocalDate day) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(custom.weekStart())));
        return new DayRange(first, first.plusDays(6), Precision.WEEK);
    }

    private LocalDate weekday(LocalDate day) {
        DayOfWeek weekday = DayOfWeek.of(name);
        return switch (step.way()) {
            case PAST -> day.with(TemporalAdjusters.previous(weekday));
            case NEXT -> day.with(TemporalAdjusters.next(weekday));
            case NEAR, BY -> day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private int yearOf(LocalDate day) {
        return custom.solar() ? SolarHijri.yearOf(day) : day.getYear();
    }

    private Optional<DayRange> year(int year) {
        if (!custom.solar()) {
            return Optional.of(yearsOf(year, year));
        }
        return SolarHijri.toGregorian(year, 1, 1)
                .flatMap(first -> SolarHijri.toGregorian(year + 1, 1, 1)
                        .map(next -> new DayRange(first, next.minusDays(1), Precision.YEAR)));
    }

    private Optional<DayRange> month(LocalDate day, int months) {
        if (!custom.solar()) {
            return Optional.of(DayRange.of(YearMonth.from(day).plusMonths(months)));
        }
        int year = SolarHijri.yearOf(day);
        int month = 1;
        while (month < 12
                && SolarHijri.toGregorian(year, month + 1, 1)
                        .filter(next -> !day.isBefore(next))
                        .isPresent()) {
            month++;
        }
        int count = year * 12 + month - 1 + months;
        return month(count / 12, count % 12 + 1);
    }

    private Optional<DayRange> month(int year, int month) {
        return DateParser.month(year, new CalendarNames.Month(month, custom.solar(), 0));
    }

    private Optional<DayRange> namedMonth(LocalDate day) {
        int year = yearOf(day);
        Optional<DayRange> same = month(year, name);
        boolean begun = same.filter(month -> !month.first().isAfter(day)).isPresent();
        boolean over = same.filter(month -> month.last().isBefore(day)).isPresent();
        Optional<DayRange> last = over ? same : month(year - 1, name);
        return switch (step.way()) {
            case PAST -> last;
            case NEXT -> begun ? month(year + 1, name) : same;
            case NEAR, BY ->
                IntStream.rangeClosed(year - 1, year + 1)
                        .mapToObj(one -> month(one, name))
                        .flatMap(Optional::stream)
                        .filter(month -> !day.minusMonths(NEAR_MONTHS).isAfter(month.last())
                                && !day.plusMonths(NEAR_MONTHS).isBefore(month.first()))
                        .min(Comparator.comparingLong(month -> month.distance(day)));
        };
    }

    /** Returns some years of the Gregorian calendar. */
    static DayRange yearsOf(int first, int last) {
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }
}
