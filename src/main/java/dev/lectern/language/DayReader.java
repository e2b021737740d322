package dev.lectern.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in a short line, as the line says it: no time zone is reckoned with, and a relative date
 * ("3 hours ago") is none.
 *
 * <p>Months may be named in the page's language or in English; Persian dates may be of the Solar Hijri calendar. A date
 * in figures counts where it can be read in one way only, or where the language has one custom: 04/05/2022 is the fourth
 * of May in French and nothing in English.
 */
public final class DayReader {

    /**
     * What the dates of a line are.
     *
     * @param published the first day not called an update
     * @param updated the first day called an update
     */
    public record Reading(Optional<LocalDate> published, Optional<LocalDate> updated) {}

    private static final int MOST_WORDS = 40;
    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{P}\\p{S}&&[^.)]]+$");

    private DayReader() {}

    /**
     * Returns the day of publication if the line is a date line: nothing in it but dates, weekday, time, words such as
     * "Published on", and a place before the date. A line that only has an update gives none.
     */
    public static Optional<LocalDate> day(String line, String language) {
        return read(line, language).flatMap(Reading::published);
    }

    /** Returns the first day in the line that is not called an update, whatever else the line has. */
    public static Optional<LocalDate> dayWithin(String line, String language) {
        return readWithin(line, language).published();
    }

    /** Returns what the dates of a date line are; empty for any other line. */
    public static Optional<Reading> read(String line, String language) {
        Wording wording = Wording.of(line);
        if (wording.tokens().size() > MOST_WORDS) {
            return Optional.empty();
        }
        DateLine dates = DateLine.of(wording, language);
        return dates.isAllDate() ? Optional.of(reading(dates)) : Optional.empty();
    }

    /** Returns what the dates in a line are, whatever else it has; both empty for a line without dates. */
    public static Reading readWithin(String line, String language) {
        Wording wording = Wording.of(line);
        if (wording.tokens().size() > MOST_WORDS) {
            return new Reading(Optional.empty(), Optional.empty());
        }
        return reading(DateLine.of(wording, language));
    }

    /**
     * Returns what stands in a line before its first date and the weekday or words such as "Published on" that belong to
     * it; empty where the line has no date, and where anything but dates stands behind.
     */
    public static Optional<String> beforeDates(String line, String language) {
        return before(line, language, true);
    }

    /** Returns what stands in a line before its first date, whatever stands behind it; the whole line without a date. */
    public static String beforeFirstDate(String line, String language) {
        return before(line, language, false).orElse(line);
    }

    private static Optional<String> before(String line, String language, boolean alone) {
        Wording wording = Wording.of(line);
        int size = wording.tokens().size();
        if (size > MOST_WORDS) {
            return Optional.empty();
        }
        DateLine dates = DateLine.of(wording, language);
        if (dates.begins() == size || (alone && !dates.isAllDateBehind())) {
            return Optional.empty();
        }
        int start = wording.tokens().get(dates.begins()).place().start();
        return Optional.of(TRAILING.matcher(line.substring(0, start)).replaceAll(""));
    }

    private static Reading reading(DateLine line) {
        List<LocalDate> published = new ArrayList<>();
        List<LocalDate> updated = new ArrayList<>();
        line.dates().forEach(date -> (date.update() ? updated : published).add(date.day()));
        return new Reading(published.stream().findFirst(), updated.stream().findFirst());
    }
}
