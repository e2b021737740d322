package dev.lectern.stage.render.html;

import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the site puts numbers, dates and lists into words, and how it shortens a text. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int WORDS_A_MINUTE = 230;
    private static final int GROUP = 1000;

    private Wording() {}

    /** Returns a count with its noun: {@code 1 line}, {@code 2,055 lines}. */
    static String count(int number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** Returns a number with its thousands set apart. */
    static String grouped(int number) {
        return Math.abs(number) < GROUP ? Integer.toString(number) : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** Returns a day in words, or the empty text. */
    static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }

    /** Returns a day as year-month-day, or the empty text. */
    static String isoDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** Returns the beginning of a time in words, as a month where it is one, or the empty text. */
    static String beginning(Optional<DayRange> time) {
        return time.map(days -> (days.isMonth() ? MONTH : DAY).format(days.first()))
                .orElse("");
    }

    /** Returns the beginning of a time as year-month-day, as year-month where it is a month, or the empty text. */
    static String isoBeginning(Optional<DayRange> time) {
        return time.map(days -> days.isMonth()
                        ? YearMonth.from(days.first()).toString()
                        : days.first().toString())
                .orElse("");
    }

    /** Returns a year, a month or a day in words, given as year-month-day; what is none of these is left as it is. */
    static String time(String iso) {
        try {
            return switch (iso.length()) {
                case 7 -> MONTH.format(YearMonth.parse(iso));
                case 10 -> DAY.format(LocalDate.parse(iso));
                default -> iso;
            };
        } catch (DateTimeException noTime) {
            return iso;
        }
    }

    /** Returns a span of years in words, or the empty text: {@code since 2019}, {@code until 2022}, {@code 2019–2022}. */
    static String period(Optional<Integer> since, Optional<Integer> until) {
        if (since.isPresent() && until.isPresent()) {
            return since.get() + "–" + until.get();
        }
        return since.map(year -> "since " + year)
                .or(() -> until.map(year -> "until " + year))
                .orElse("");
    }

    /** Returns how long a text takes at 230 words a minute. */
    static String readingTime(int words) {
        return count(Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE), "minute", "minutes");
    }

    /** Returns at most so many things in a row, and how many more there are. */
    static String listed(List<String> things, int most) {
        String shown = String.join(", ", things.subList(0, Math.min(most, things.size())));
        return things.size() <= most ? shown : shown + " and " + (things.size() - most) + " more";
    }

    /** Returns names in a row, the last one after "and". */
    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Returns a text of at most so many units, cut between words and then ended by three dots. */
    static String shortened(String text, int longest) {
        String whole = text.strip();
        return whole.length() <= longest ? whole : whole.substring(0, cutBefore(whole, longest)) + "…";
    }

    /** Returns a text that was set for display with ordinary spaces, for where it stands alone. */
    static String spacedPlainly(String text) {
        return text.replace("\u2060", "")
                .replace("\u200A", "")
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    /** Returns a range of a text around a smaller one, cut between words, of roughly so many units. */
    static Span window(String text, Span around, int longest) {
        if (text.length() <= longest) {
            return new Span(0, text.length());
        }
        int spare = Math.max(0, longest - around.length()) / 2;
        int start = Math.max(0, around.start() - spare);
        while (start > 0 && start < around.start() && !Folding.isSpace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(text.length(), around.end() + spare);
        return new Span(start, end == text.length() ? end : Math.max(around.end(), cutBefore(text, end)));
    }

    private static int cutBefore(String text, int end) {
        int cut = end;
        while (cut > 0 && !Folding.isSpace(text.charAt(cut))) {
            cut--;
        }
        int kept = cut > end / 2 ? cut : end - (Character.isLowSurrogate(text.charAt(end)) ? 1 : 0);
        while (kept > 0 && ",;:–—-".indexOf(text.charAt(kept - 1)) >= 0) {
            kept--;
        }
        return kept;
    }
}
