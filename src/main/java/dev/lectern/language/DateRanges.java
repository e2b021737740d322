package dev.lectern.language;

import dev.lectern.language.DatesInText.Yearless;
import dev.lectern.language.TimesInText.DayOfMonth;
import dev.lectern.language.TimesInText.Known;
import dev.lectern.language.TimesInText.Time;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together the ends of ranges: "2–11 January 2022", "January 2–11, 2022", "from 2019 to 2022", "January–March 2022",
 * "2021–22". Words make a range only where one stands before the first end too, as in "between … and".
 */
final class DateRanges {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private final String text;
    private final CalendarNames names;
    private final TimePhrases phrases;

    DateRanges(String text, String language, TimePhrases phrases) {
        this.text = text;
        this.names = CalendarNames.of(language);
        this.phrases = phrases;
    }

    /** Returns the dates with those that are the two ends of a range made one. */
    List<Time> join(List<Time> dates) {
        List<Time> joined = new ArrayList<>();
        int at = 0;
        while (at < dates.size()) {
            Time date = dates.get(at);
            Optional<Time> next = at + 1 < dates.size() ? Optional.of(dates.get(at + 1)) : Optional.empty();
            Optional<Time> pair = next.flatMap(last -> pair(date, last));
            Optional<Time> behind = pair.or(() -> daysBehind(date, next));
            Time made = behind.orElse(date);
            at += behind.isPresent()
                            && next.filter(last -> made.place().overlaps(last.place()))
                                    .isPresent()
                    ? 2
                    : 1;
            int taken =
                    joined.isEmpty() ? 0 : joined.get(joined.size() - 1).place().end();
            joined.add(behind.isPresent() ? made : before(made, taken));
        }
        return joined;
    }

    private Optional<Time> pair(Time first, Time last) {
        if (last.place().start() < first.place().end()
                || !isRange(
                        first.place().start(), first.place().end(), last.place().start())) {
            return Optional.empty();
        }
        Span place = new Span(first.place().start(), last.place().end());
        if (last instanceof Known end && first instanceof Known start) {
            boolean alike = start.days().precision() == end.days().precision();
            return alike && start.days().last().isBefore(end.days().first())
                    ? Optional.of(known(place, start.days().first(), end.days()))
                    : Optional.empty();
        }
        if (last instanceof Known end && first instanceof DayOfMonth start) {
            return start.nearest(end.days())
                    .filter(days -> end.days().precision() == Precision.DAY
                            && days.last().isBefore(end.days().first()))
                    .map(days -> known(place, days.first(), end.days()));
        }
        return Optional.empty();
    }

    private static Time known(Span place, LocalDate first, DayRange end) {
        return new Known(place, new DayRange(first, end.last(), end.precision()));
    }

    /**
     * Reads what stands before a date as the first end: "2–" before "11 January", "January–" before "March 2022".
     *
     * @param taken where the date before it ends
     */
    private Time before(Time date, int taken) {
        int start = date.place().start();
        int end = withoutDot(startOfJoiner(start));
        int from = startOfWord(end);
        if (end == start || from == end || from < taken || !isRange(from, end, start)) {
            return date;
        }
        String word = PlainLetters.of(text.substring(from, end));
        Span place = new Span(from, date.place().end());
        int number = number(word);
        boolean dayFirst = Character.isDigit(text.charAt(start));
        if (number > 0
                && dayFirst
                && date instanceof DayOfMonth days
                && number < days.first().day()) {
            return new DayOfMonth(place, dayOf(days.first(), place, number), days.last());
        }
        if (!(date instanceof Known known)) {
            return date;
        }
        DayRange days = known.days();
        if (number > 0
                && dayFirst
                && days.precision() == Precision.DAY
                && days.first().equals(days.last())) {
            return number(text.substring(start)) > number
                    ? known(place, days.first().minusDays(number(text.substring(start)) - number), days)
                    : date;
        }
        return days.isMonth()
                ? names.monthAt(Wording.of(word).tokens(), 0)
                        .filter(month ->
                                !month.solar() && month.month() < days.first().getMonthValue())
                        .map(month -> known(
                                place,
                                YearMonth.of(days.first().getYear(), month.month())
                                        .atDay(1),
                                days))
                        .orElse(date)
                : date;
    }

    /** Reads what stands behind a date as the last end: "–11, 2022" behind "January 2", "–22" behind "2021". */
    private Optional<Time> daysBehind(Time date, Optional<Time> next) {
        int at = endOfJoiner(date.place().end());
        int end = endOfWord(at);
        int number = at == end ? 0 : number(text.substring(at, end));
        if (at == date.place().end()
                || number <= 0
                || !isRange(date.place().start(), date.place().end(), at)) {
            return Optional.empty();
        }
        Span place = new Span(date.place().start(), end);
        if (date instanceof Known year && year.days().precision() == Precision.YEAR) {
            int first = year.days().first().getYear();
            boolean short2 =
                    end - at == 2 && number > first % 100 && year.days().equals(Reckoning.yearsOf(first, first));
            return short2
                    ? Optional.of(new Known(place, Reckoning.yearsOf(first, first - first % 100 + number)))
                    : Optional.empty();
        }
        boolean monthFirst = !Character.isDigit(text.charAt(date.place().start()));
        if (!monthFirst
                || !(date instanceof DayOfMonth days)
                || number <= days.first().day()
                || number > 31) {
            return Optional.empty();
        }
        DayOfMonth range = new DayOfMonth(place, days.first(), dayOf(days.first(), place, number));
        return next.filter(Known.class::isInstance)
                .map(Known.class::cast)
                .filter(year -> year.days().precision() == Precision.YEAR
                        && year.place().start() >= end
                        && text.substring(end, year.place().start())
                                .replace(",", "")
                                .isBlank())
                .flatMap(year -> range.nearest(year.days()).map(found ->
                        (Time) new Known(new Span(place.start(), year.place().end()), found)))
                .or(() -> Optional.of(range));
    }

    private static Yearless dayOf(Yearless month, Span place, int day) {
        return new Yearless(place, month.month(), day, month.solar());
    }

    /** Tells whether what stands between two ends makes a range of them. */
    private boolean isRange(int start, int end, int next) {
        String gap =
                text.substring(text.startsWith(".", end) ? end + 1 : end, next).strip();
        if (gap.length() == 1 && DASHES.indexOf(gap.charAt(0)) >= 0) {
            return true;
        }
        int before = start;
        while (before > 0 && Character.isSpaceChar(text.charAt(before - 1))) {
            before--;
        }
        String word = PlainLetters.of(text.substring(startOfWord(before), before));
        return phrases.is(TimePhrases.Words.TO, PlainLetters.of(gap)) && phrases.is(TimePhrases.Words.FROM, word);
    }

    /** Returns where the dash or the word begins that stands before a place; the place itself where none does. */
    private int startOfJoiner(int place) {
        int end = withoutSpaceBefore(place);
        if (end > 0 && DASHES.indexOf(text.charAt(end - 1)) >= 0) {
            return withoutSpaceBefore(end - 1);
        }
        int start = startOfWord(end);
        return end < place && phrases.is(TimePhrases.Words.TO, PlainLetters.of(text.substring(start, end)))
                ? withoutSpaceBefore(start)
                : place;
    }

    private int endOfJoiner(int place) {
        int start = withoutSpaceBehind(place);
        if (start < text.length() && DASHES.indexOf(text.charAt(start)) >= 0) {
            return withoutSpaceBehind(start + 1);
        }
        int end = endOfWord(start);
        return start > place && phrases.is(TimePhrases.Words.TO, PlainLetters.of(text.substring(start, end)))
                ? withoutSpaceBehind(end)
                : place;
    }

    /** Some languages set a dot behind the number of a day. */
    private int withoutDot(int place) {
        boolean dotted = place > 1 && text.charAt(place - 1) == '.' && Character.isDigit(text.charAt(place - 2));
        return dotted ? place - 1 : place;
    }

    private int withoutSpaceBefore(int place) {
        int at = place;
        while (at > 0 && Character.isSpaceChar(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int withoutSpaceBehind(int place) {
        int at = place;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int startOfWord(int end) {
        int at = end;
        while (at > 0 && Words.isWordPart(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length() && Words.isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the number of one or two digits that a text begins with; zero where there is none or more follow. */
    private static int number(String text) {
        int value = 0;
        int at = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
            at++;
        }
        return at == 0 || at > 2 ? 0 : value;
    }
}
