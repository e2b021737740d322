package dev.lectern.language;

import dev.lectern.model.text.DayRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one date that begins at a token: day, month and year in any order a press site writes them in. */
final class DateParser {

    /** A date and the token after it. */
    record Found(LocalDate day, int end) {}

    private static final Set<String> ORDINALS =
            Set.of("st", "nd", "rd", "th", "er", "ere", "o", "º", "ª", "го", "е", "ші", "шы", "ого", "te", "e");
    private static final Set<String> YEAR_WORDS = Set.of(
            "г", "год", "года", "р", "року", "рік", "ж", "жыл", "жылы", "жылғы", "r", "roku", "год г", "م", "ش", "هـ");
    private static final Set<String> BRITISH =
            Set.of("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-za", "en-sg", "en-pk");
    private static final Set<String> SOLAR = Set.of("fa", "ps", "prs", "pes");

    private final Wording wording;
    private final List<Token> tokens;
    private final CalendarNames names;
    private final String language;

    DateParser(Wording wording, String language) {
        this.wording = wording;
        this.tokens = wording.tokens();
        this.names = CalendarNames.of(language);
        this.language = language.toLowerCase(Locale.ROOT);
    }

    Optional<Found> at(int at) {
        Token token = tokens.get(at);
        if (!token.isNumber()) {
            return monthFirst(at);
        }
        return numeric(at).or(() -> ideographic(at)).or(() -> dayFirst(at)).or(() -> yearFirst(at));
    }

    private Optional<Found> dayFirst(int at) {
        int monthAt = skipJoiners(skipOrdinal(at + 1));
        return dayOf(at)
                .flatMap(day -> month(monthAt).flatMap(month -> {
                    int yearAt = skipJoiners(month.end());
                    return yearOf(yearAt, month.solar()).flatMap(year -> found(year, month, day, yearAt + 1));
                }));
    }

    private Optional<Found> monthFirst(int at) {
        return month(at).flatMap(month -> {
            int dayAt = skipJoiners(month.end());
            int yearAt = skipJoiners(skipOrdinal(dayAt + 1));
            return dayOf(dayAt)
                    .flatMap(day -> yearOf(yearAt, month.solar()).flatMap(year -> found(year, month, day, yearAt + 1)));
        });
    }

    private Optional<Found> yearFirst(int at) {
        int next = skipYearWord(at + 1);
        Optional<CalendarNames.Month> leading = month(next);
        if (leading.isPresent()) {
            CalendarNames.Month month = leading.get();
            return dayOf(month.end())
                    .flatMap(day -> yearOf(at, month.solar())
                            .flatMap(year -> found(year, month, day, skipOrdinal(month.end() + 1))));
        }
        return dayOf(next)
                .flatMap(day -> month(skipOrdinal(next + 1))
                        .flatMap(month ->
                                yearOf(at, month.solar()).flatMap(year -> found(year, month, day, month.end()))));
    }

    /** Reads 2022年1月14日 and 2022년 1월 14일. */
    private Optional<Found> ideographic(int at) {
        boolean han = isText(at + 1, "年") && isText(at + 3, "月") && isText(at + 5, "日");
        boolean hangul = isText(at + 1, "년") && isText(at + 3, "월") && isText(at + 5, "일");
        if (!han && !hangul) {
            return Optional.empty();
        }
        return date(number(at), number(at + 2), number(at + 4)).map(day -> new Found(day, at + 6));
    }

    private Optional<Found> numeric(int at) {
        int second = afterSeparator(at);
        int third = second < 0 ? -1 : afterSeparator(second);
        if (third < 0 || (afterSeparator(third) > 0 && !isTime(afterSeparator(third)))) {
            return Optional.empty();
        }
        int[] parts = {number(at), number(second), number(third)};
        if (digits(at) == 4) {
            return calendar(parts[0], parts[1], parts[2], at).map(day -> new Found(day, third + 1));
        }
        boolean twoDigitYear = digits(third) == 2 && digits(at) <= 2;
        if (digits(third) != 4 && !twoDigitYear) {
            return Optional.empty();
        }
        int year = twoDigitYear ? parts[2] + (parts[2] < 70 ? 2000 : 1900) : parts[2];
        return order(parts[0], parts[1], year, at).map(day -> new Found(day, third + 1));
    }

    /** Returns the token after a date in figures that can be read in two ways; the same token if there is none. */
    int afterUndecided(int at) {
        int second = tokens.get(at).isNumber() ? afterSeparator(at) : -1;
        int third = second < 0 ? -1 : afterSeparator(second);
        boolean year = third > 0 && digits(third) == 4 && digits(at) <= 2 && digits(second) <= 2;
        return year && isMonth(number(at)) && isMonth(number(second)) ? third + 1 : at;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** Decides which of two numbers is the day: the one over twelve, else by the custom of the language. */
    private Optional<LocalDate> order(int one, int two, int year, int at) {
        if (one > 12 || one == two) {
            return calendar(year, two, one, at);
        }
        if (two > 12) {
            return calendar(year, one, two, at);
        }
        boolean known = BRITISH.contains(language)
                || (!Set.of("", "en", "und", "hu", "lt", "zh", "ja", "ko").contains(Vocabularies.primary(language)));
        return known ? calendar(year, two, one, at) : Optional.empty();
    }

    private Optional<LocalDate> calendar(int year, int month, int day, int at) {
        boolean persianDigits =
                wording.line().codePointAt(tokens.get(at).place().start()) >= 0x06F0;
        if (year < 1600 && (SOLAR.contains(Vocabularies.primary(language)) || persianDigits)) {
            return SolarHijri.toGregorian(year, month, day);
        }
        return date(year, month, day);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1600 || year > 2199) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(int year, CalendarNames.Month month, int day) {
        return month.solar() ? SolarHijri.toGregorian(year, month.month(), day) : date(year, month.month(), day);
    }

    static Optional<DayRange> month(int year, CalendarNames.Month month) {
        return date(year, month, 1).map(first -> {
            int length = month.solar() ? SolarHijri.lengthOfMonth(year, month.month()) : first.lengthOfMonth();
            return new DayRange(first, first.plusDays(length - 1), DayRange.Precision.MONTH);
        });
    }

    private Optional<Found> found(int year, CalendarNames.Month month, int day, int end) {
        return date(year, month, day).map(made -> new Found(made, skipYearWord(end)));
    }

    /** Reads a month's name, also one given twice as Arabic papers do, such as يناير/كانون الثاني. */
    Optional<CalendarNames.Month> month(int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        return names.monthAt(tokens, at).map(month -> {
            int next = isText(month.end(), "/") ? month.end() + 1 : month.end();
            return names.monthAt(tokens, Math.min(next, tokens.size()))
                    .filter(again -> again.month() == month.month() && again.solar() == month.solar())
                    .orElse(month);
        });
    }

    Optional<Integer> dayOf(int at) {
        return at < tokens.size() && tokens.get(at).isNumber() && digits(at) <= 2 && digits(at) > 0
                ? Optional.of(number(at))
                : Optional.empty();
    }

    Optional<Integer> yearOf(int at, boolean solar) {
        if (at >= tokens.size() || !tokens.get(at).isNumber() || digits(at) != 4) {
            return Optional.empty();
        }
        return Optional.of(number(at)).filter(year -> solar == year < 1600);
    }

    int skipOrdinal(int at) {
        return at < tokens.size() && ORDINALS.contains(tokens.get(at).text()) ? at + 1 : at;
    }

    int skipYearWord(int at) {
        return at < tokens.size() && YEAR_WORDS.contains(tokens.get(at).text()) ? at + 1 : at;
    }

    int skipJoiners(int at) {
        int next = at;
        while (next < tokens.size() && next < at + 2 && names.isJoiner(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private boolean isText(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private boolean isTime(int at) {
        return isText(at + 1, ":") || isText(at + 1, "h") || isText(at + 1, "t");
    }

    /** Returns the number that follows a dot, hyphen or slash, spaces allowed; -1 if none does. */
    private int afterSeparator(int at) {
        if (isText(at + 1, "/")) {
            return isNumber(at + 2) ? at + 2 : -1;
        }
        String gap = wording.gapAfter(at).strip();
        boolean separated = gap.equals(".") || gap.equals("-") || gap.equals("\u2010") || gap.equals("\u2011");
        return separated && isNumber(at + 1) ? at + 1 : -1;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    int digits(int at) {
        return tokens.get(at).text().chars().allMatch(Character::isDigit)
                ? tokens.get(at).text().length()
                : 0;
    }

    int number(int at) {
        String text = isNumber(at) ? tokens.get(at).text() : "";
        boolean whole = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Character::isDigit);
        return whole ? Integer.parseInt(text) : -1;
    }
}
