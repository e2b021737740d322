package dev.lectern.language;

import dev.lectern.language.DatesInText.LoneYear;
import dev.lectern.language.DatesInText.Reference;
import dev.lectern.language.DatesInText.Written;
import dev.lectern.language.DatesInText.Yearless;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a piece of prose, and parts of dates.
 *
 * <p>Prose is not a date line, so more is asked of it: figures are a date only with a year of four digits, the parts of a
 * date stand together without the end of a sentence between them, and where the language writes months with a capital,
 * "may" is a verb.
 */
final class ProseDates {

    private static final Set<String> CAPITALISED = Set.of("en", "de", "");
    private static final Set<String> DAY_AFTER_MONTH = Set.of("en", "hu", "");
    private static final Set<String> YEAR_BEFORE_MONTH = Set.of("hu", "kk", "ky", "lt", "lv", "mn", "tt", "uz");
    private static final Set<String> DOT_AFTER_DAY = Set.of("cs", "da", "de", "fi", "hr", "hu", "no", "pl", "sk", "sr");
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int SHORTEST_LONE_MONTH = 3;
    private static final int FIRST_LONE_YEAR = 1800;
    private static final int LAST_LONE_YEAR = 2199;

    private final Wording wording;
    private final List<Token> tokens;
    private final DateParser parser;
    private final String language;
    private final int offset;

    /** Prepares a piece that begins at an offset of the text. */
    ProseDates(String piece, int offset, String language) {
        this.wording = Wording.of(piece);
        this.tokens = wording.tokens();
        this.parser = new DateParser(wording, language);
        this.language = Vocabularies.primary(language);
        this.offset = offset;
    }

    /** Something found, and the token after it. */
    private record Found(Reference reference, int end) {}

    List<Reference> all() {
        List<Reference> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Found> found = at(at);
            found.ifPresent(one -> all.add(one.reference()));
            at = found.map(Found::end).orElse(at + 1);
        }
        return all;
    }

    private Optional<Found> at(int at) {
        return ideographic(at)
                .or(() -> fullDate(at))
                .or(() -> monthFirst(at))
                .or(() -> numberFirst(at))
                .or(() -> loneYear(at));
    }

    private Optional<Found> fullDate(int at) {
        return parser.at(at)
                .filter(date -> isTogether(at, date.end()) && hasYear(at, date.end()))
                .map(date -> written(DayRange.of(date.day()), at, date.end()));
    }

    /** Reads 2022年1月14日, 2022年1月, 1月14日 and the same in Hangul; words may follow without a space. */
    private Optional<Found> ideographic(int at) {
        boolean hasYear = isUnit(at + 1, "年년");
        int monthAt = hasYear ? at + 2 : at;
        if (!isUnit(monthAt + 1, "月월")) {
            return Optional.empty();
        }
        CalendarNames.Month month = new CalendarNames.Month(parser.number(monthAt), false, monthAt + 2);
        boolean hasDay = isUnit(monthAt + 3, "日일");
        int day = hasDay ? parser.number(monthAt + 2) : 1;
        int end = month.end() + (hasDay ? 2 : 0);
        Span place = new Span(
                place(at, end).start(), offset + tokens.get(end - 1).place().start() + 1);
        if (hasYear) {
            int year = parser.number(at);
            return (hasDay ? DateParser.date(year, month, day).map(DayRange::of) : DateParser.month(year, month))
                    .map(days -> new Found(new Written(place, days), end));
        }
        return hasDay && isNamed(month, day)
                ? Optional.of(new Found(new Yearless(place, month.month(), day, false), end))
                : Optional.empty();
    }

    /** Tells whether a number stands before a token that begins with one of some signs. */
    private boolean isUnit(int at, String units) {
        return at < tokens.size()
                && isNumber(at - 1)
                && units.indexOf(tokens.get(at).text().charAt(0)) >= 0;
    }

    private Optional<Found> monthFirst(int at) {
        return monthAt(at).flatMap(month -> {
            int next = parser.skipJoiners(month.end());
            Optional<Found> ofYear = month(next, month, at, next + 1);
            boolean dayMayFollow = DAY_AFTER_MONTH.contains(language) && next == month.end();
            return ofYear.isPresent() || !dayMayFollow
                    ? ofYear
                    : yearless(at, month, next, parser.skipOrdinal(next + 1));
        });
    }

    private Optional<Found> numberFirst(int at) {
        if (!isNumber(at)) {
            return Optional.empty();
        }
        if (YEAR_BEFORE_MONTH.contains(language)) {
            Optional<Found> ofYear =
                    monthAt(parser.skipYearWord(at + 1)).flatMap(month -> month(at, month, at, month.end()));
            if (ofYear.isPresent()) {
                return ofYear;
            }
        }
        return monthAt(parser.skipJoiners(parser.skipOrdinal(at + 1)))
                .filter(month -> tokens.get(month.end() - 1).text().length() >= SHORTEST_LONE_MONTH)
                .flatMap(month -> yearless(at, month, at, month.end()));
    }

    private Optional<Found> loneYear(int at) {
        int year = parser.digits(at) == 4 ? parser.number(at) : 0;
        return year < FIRST_LONE_YEAR || year > LAST_LONE_YEAR
                ? Optional.empty()
                : Optional.of(new Found(new LoneYear(place(at, at + 1), year), at + 1));
    }

    private Optional<Found> month(int yearAt, CalendarNames.Month month, int start, int end) {
        return parser.yearOf(yearAt, month.solar())
                .filter(year -> isTogether(start, end))
                .flatMap(year -> DateParser.month(year, month))
                .map(days -> written(days, start, end));
    }

    private Optional<Found> yearless(int start, CalendarNames.Month month, int dayAt, int end) {
        return parser.dayOf(dayAt)
                .filter(day -> isTogether(start, end) && isNamed(month, day))
                .map(day -> new Found(new Yearless(place(start, end), month.month(), day, month.solar()), end));
    }

    /** Tells whether a calendar has that day, if only in leap years. */
    private static boolean isNamed(CalendarNames.Month month, int day) {
        return DateParser.date(month.solar() ? SolarHijri.LEAP_YEAR : 2000, month, day)
                .isPresent();
    }

    private Found written(DayRange days, int start, int end) {
        return new Found(new Written(place(start, end), days), end);
    }

    private Optional<CalendarNames.Month> monthAt(int at) {
        return parser.month(at).filter(month -> !CAPITALISED.contains(language) || !Character.isLowerCase(first(at)));
    }

    private int first(int at) {
        return wording.line().codePointAt(tokens.get(at).place().start());
    }

    private boolean hasYear(int start, int end) {
        for (int at = start; at < end; at++) {
            if (parser.digits(at) == 4) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing between these tokens ends a sentence or a clause. */
    private boolean isTogether(int start, int end) {
        for (int at = start; at + 1 < end; at++) {
            String gap = wording.gapAfter(at);
            boolean stopped = gap.startsWith(".") && gap.length() > 1 && !mayHaveDot(at);
            if (stopped || gap.chars().anyMatch(unit -> "!?;()[]\"“”«»…—–|\t\n".indexOf(unit) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHaveDot(int at) {
        Token token = tokens.get(at);
        return token.isNumber()
                ? DOT_AFTER_DAY.contains(language) || isNumber(at + 1) && parser.digits(at) <= 2
                : token.text().length() <= LONGEST_ABBREVIATION;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private Span place(int start, int end) {
        return new Span(
                offset + tokens.get(start).place().start(),
                offset + tokens.get(end - 1).place().end());
    }
}
