package dev.lectern.language;

import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the dates in running text: days with their year in every order that {@link DayReader} reads, months with their
 * year, days of a month without one, and numbers that may be a year.
 *
 * <p>Only the neighbourhood of figures is read, because every such date has some; the work grows with the text's length.
 */
public final class DatesInText {

    /** Something that is or may be a date. */
    public sealed interface Reference permits Written, Yearless, LoneYear {
        /** Returns where in the text it stands. */
        Span place();
    }

    /** A day or a month with its year. */
    public record Written(Span place, DayRange days) implements Reference {}

    /**
     * A day and its month without a year.
     *
     * @param solar whether the month is of the Solar Hijri calendar
     */
    public record Yearless(Span place, int month, int day, boolean solar) implements Reference {

        private static final int SOLAR_NEW_YEAR = 621;

        /** Returns the day of that name that is nearest to a time. */
        public Optional<LocalDate> nearest(DayRange time) {
            int era = solar ? SOLAR_NEW_YEAR : 0;
            return IntStream.rangeClosed(time.first().getYear() - 1, time.last().getYear() + 1)
                    .mapToObj(year -> DateParser.date(year - era, new CalendarNames.Month(month, solar, 0), day))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingLong(time::distance));
        }
    }

    /** A number that may be a year of the Gregorian calendar, with no month beside it. */
    public record LoneYear(Span place, int year) implements Reference {}

    private static final int REACH = 40;

    private DatesInText() {}

    /** Returns what may be dates in a text of some language, in order, none overlapping another. */
    public static List<Reference> in(String text, String language) {
        List<Reference> found = new ArrayList<>();
        int at = nextDigit(text, 0);
        while (at < text.length()) {
            int start = startOfWord(text, Math.max(at - REACH, 0));
            int end = at;
            while (at < text.length() && at <= end + REACH) {
                end = at + 1;
                at = nextDigit(text, end);
            }
            int stop = endOfWord(text, Math.min(end + REACH, text.length()));
            found.addAll(new ProseDates(text.substring(start, stop), start, language).all());
            at = nextDigit(text, stop);
        }
        return List.copyOf(found);
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int startOfWord(String text, int from) {
        int at = from;
        while (at > Math.max(0, from - REACH) && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns where the word that goes on there ends; a script without spaces is cut somewhere, though not in figures. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && (at < from + REACH || Character.isDigit(text.charAt(at)))) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
            at++;
        }
        return at;
    }
}
