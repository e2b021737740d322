package dev.lectern.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar of Iran and Afghanistan, as days of the Gregorian one.
 *
 * <p>The leap years are those of K. M. Borkowski, "The Persian Calendar for 3000 Years", Earth, Moon and Planets 74
 * (1996): from 1210 to 1633 they follow a cycle of 33 years with eight leap years, the first of which come four years
 * apart and the last five. Other years are not read.
 */
final class SolarHijri {

    /** A year in which every month is as long as it can be. */
    static final int LEAP_YEAR = 1403;

    private static final int FIRST_YEAR = 1210;
    private static final int LAST_YEAR = 1633;
    private static final int FIRST_GREGORIAN_YEAR = 622;
    private static final int CYCLE = 33;
    private static final LocalDate NEW_YEAR_OF_1403 = LocalDate.of(2024, 3, 20);
    private static final LocalDate EPOCH = NEW_YEAR_OF_1403.minusDays(daysBefore(1403));

    private SolarHijri() {}

    /** Returns the Gregorian day; empty for a day that calendar does not have. */
    static Optional<LocalDate> toGregorian(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        if (day < 1 || day > lengthOfMonth(year, month)) {
            return Optional.empty();
        }
        int daysOfMonths = month <= 7 ? (month - 1) * 31 : 6 * 31 + (month - 7) * 30;
        return Optional.of(EPOCH.plusDays(daysBefore(year) + daysOfMonths + day - 1));
    }

    /** Returns the year in which a Gregorian day lies. */
    static int yearOf(LocalDate day) {
        int year = day.getYear() - FIRST_GREGORIAN_YEAR;
        return toGregorian(year + 1, 1, 1).filter(start -> !day.isBefore(start)).isPresent() ? year + 1 : year;
    }

    static int lengthOfMonth(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    static boolean isLeap(int year) {
        return leapDaysBefore(year + 1) > leapDaysBefore(year);
    }

    /** Returns how many days lie between the New Years of 1210 and of a year. */
    private static long daysBefore(int year) {
        return 365L * (year - FIRST_YEAR) + leapDaysBefore(year);
    }

    private static int leapDaysBefore(int year) {
        int years = year - FIRST_YEAR;
        return years / CYCLE * 8 + (years % CYCLE + 3) / 4;
    }
}
