package dev.lectern.model.text;

import dev.lectern.model.text.DayRange.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A time in words, as exactly as it is known; nothing for a time that is not known. */
public final class TimeWords {

    /** The words for a time that is not known. */
    public static final TimeWords NONE = new TimeWords(Optional.empty());

    private static final DateTimeFormatter DAY = formatter("d");
    private static final DateTimeFormatter DAY_OF_MONTH = formatter("d MMMM");
    private static final DateTimeFormatter WHOLE_DAY = formatter("d MMMM uuuu");
    private static final DateTimeFormatter MONTH = formatter("MMMM");

    private final Optional<DayRange> time;

    /** Says a time that is known. */
    public TimeWords(DayRange days) {
        this(Optional.of(days));
    }

    private TimeWords(Optional<DayRange> time) {
        this.time = time;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** Returns the time with its year: {@code 2–11 January 2022}; empty for none. */
    public String full() {
        return time.map(days ->
                        inYear(days) + (isWithinYear(days) ? " " + days.first().getYear() : ""))
                .orElse("");
    }

    /** Returns the time without the year that it lies in: {@code 2–11 January}; empty for none. */
    public String withinYear() {
        return time.map(TimeWords::inYear).orElse("");
    }

    /** Returns a day, month or year as a machine reads it; empty for any other time. */
    public String iso() {
        return time.map(TimeWords::iso).orElse("");
    }

    /** Returns the year or the decade under which a time is listed: {@code 2022}, {@code 1990s}. */
    public static String year(DayRange days) {
        return days.first().getYear() + (days.precision() == Precision.DECADE ? "s" : "");
    }

    /** Returns the month under which a time is listed; empty where it is listed under its year. */
    public static String month(DayRange days) {
        return days.precision().compareTo(Precision.MONTH) <= 0 ? MONTH.format(days.first()) : "";
    }

    private static boolean isWithinYear(DayRange days) {
        return days.precision().compareTo(Precision.MONTH) <= 0
                && days.first().getYear() == days.last().getYear();
    }

    private static String inYear(DayRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return switch (days.precision()) {
            case DAY -> first.equals(last) ? DAY_OF_MONTH.format(first) : between(first, last);
            case WEEK -> "week of " + between(first, last);
            case MONTH -> days.isMonth() ? MONTH.format(first) : months(first, last);
            case YEAR -> years(first, last);
            case DECADE -> first.getDayOfYear() == 1 ? year(days) : between(first, last);
        };
    }

    private static String years(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() != 1) {
            return between(first, last);
        }
        return first.getYear() + (first.getYear() == last.getYear() ? "" : "–" + last.getYear());
    }

    private static String months(LocalDate first, LocalDate last) {
        boolean whole = first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth())
                && first.getYear() == last.getYear();
        return whole ? MONTH.format(first) + "–" + MONTH.format(last) : between(first, last);
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return WHOLE_DAY.format(first) + " – " + WHOLE_DAY.format(last);
        }
        boolean together = first.getMonth() == last.getMonth();
        return together
                ? DAY.format(first) + "–" + DAY_OF_MONTH.format(last)
                : DAY_OF_MONTH.format(first) + " – " + DAY_OF_MONTH.format(last);
    }

    private static String iso(DayRange days) {
        LocalDate first = days.first();
        return switch (days.precision()) {
            case DAY -> first.equals(days.last()) ? first.toString() : "";
            case MONTH -> days.isMonth() ? YearMonth.from(first).toString() : "";
            case YEAR ->
                first.getDayOfYear() == 1 && first.getYear() == days.last().getYear()
                        ? Integer.toString(first.getYear())
                        : "";
            case WEEK, DECADE -> "";
        };
    }
}
