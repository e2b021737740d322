package dev.lectern.language;

import dev.lectern.language.DatesInText.LoneYear;
import dev.lectern.language.DatesInText.Reference;
import dev.lectern.language.DatesInText.Written;
import dev.lectern.language.DatesInText.Yearless;
import dev.lectern.language.Reckoning.Unit;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times of which running text speaks: dates, years and decades, ranges of them, and times that are said from
 * another one, such as "two days later".
 *
 * <p>A number that may be a year is taken for one unless it counts something ("2022 people"), is a name ("page 2022",
 * "Resolution 2022") or belongs to a name ("Agenda 2030").
 */
public final class TimesInText {

    /** A time the text speaks of. */
    public sealed interface Time permits Known, DayOfMonth, Reckoned, Vague {
        /** Returns where in the text it stands. */
        Span place();
    }

    /** A time that the words give whole. */
    public record Known(Span place, DayRange days) implements Time {}

    /** Days of a month without their year; the last is the first where it is but one. */
    public record DayOfMonth(Span place, Yearless first, Yearless last) implements Time {

        /** Returns the days of that name that are nearest to a time. */
        public Optional<DayRange> nearest(DayRange time) {
            return first.nearest(time)
                    .flatMap(start -> last.nearest(time)
                            .filter(end -> !end.isBefore(start))
                            .map(end -> new DayRange(start, end, DayRange.Precision.DAY)));
        }
    }

    /** A time that is said from another one. */
    public record Reckoned(Span place, Reckoning reckoning) implements Time {}

    /** Words that speak of a time without its number: "a few days later". */
    public record Vague(Span place) implements Time {}

    private final String text;
    private final Wording wording;
    private final TimePhrases phrases;
    private final DateRanges ranges;

    private TimesInText(String text, String language) {
        this.text = text;
        this.wording = Wording.of(text);
        this.phrases = TimePhrases.of(language);
        this.ranges = new DateRanges(text, language, phrases);
    }

    /** Returns the times in a text of some language, in order, none overlapping another. */
    public static List<Time> in(String text, String language) {
        return new TimesInText(text, language).all(DatesInText.in(text, language));
    }

    private List<Time> all(List<Reference> references) {
        List<Time> dates = new ArrayList<>();
        List<Time> said = phrases();
        LoneYears years = new LoneYears(text, phrases);
        for (Reference reference : references) {
            if (reference instanceof Written written) {
                dates.add(new Known(written.place(), written.days()));
            } else if (reference instanceof Yearless day) {
                dates.add(new DayOfMonth(day.place(), day, day));
            } else if (reference instanceof LoneYear year && years.isYear(year.place())) {
                dates.add(new Known(year.place(), Reckoning.yearsOf(year.year(), year.year())));
            }
        }
        return withoutOverlaps(ranges.join(dates), said);
    }

    private List<Time> phrases() {
        List<Time> found = new ArrayList<>();
        int at = 0;
        while (at < wording.tokens().size()) {
            Optional<TimePhrases.Found> phrase = phrases.at(wording, at);
            int start = at;
            boolean taken =
                    phrase.filter(one -> !isOutreached(start, one.end())).isPresent();
            if (taken) {
                phrase.flatMap(one -> time(one, place(start, one.end()))).ifPresent(found::add);
            }
            at = taken ? phrase.map(TimePhrases.Found::end).orElse(at + 1) : at + 1;
        }
        return found;
    }

    /** Tells whether a phrase that begins inside this one goes on behind it: "in September" gives way to "last year". */
    private boolean isOutreached(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (phrases.at(wording, at).filter(other -> other.end() > end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Time> time(TimePhrases.Found found, Span place) {
        if (found.meaning().isVague()) {
            return Optional.of(new Vague(place));
        }
        Optional<Time> decade = found.meaning().decade(found.slots()).map(days -> new Known(place, days));
        return decade.or(
                () -> found.meaning().reckoning(found.slots(), phrases.custom()).map(how -> new Reckoned(place, how)));
    }

    private Span place(int start, int end) {
        List<Token> tokens = wording.tokens();
        return new Span(
                tokens.get(start).place().start(), tokens.get(end - 1).place().end());
    }

    /**
     * Of two that overlap the longer stays, of two as long the date. A day before "last year" is of that year and not
     * one of the nearest.
     */
    private List<Time> withoutOverlaps(List<Time> dates, List<Time> said) {
        List<Time> all = new ArrayList<>(dates);
        all.addAll(said);
        all.sort(Comparator.comparing(Time::place));
        List<Time> kept = new ArrayList<>();
        for (Time time : all) {
            Time last = kept.isEmpty() ? time : kept.get(kept.size() - 1);
            if (last == time || !last.place().overlaps(time.place())) {
                boolean ofYear = last instanceof DayOfMonth
                        && time instanceof Reckoned reckoned
                        && reckoned.reckoning().unit() == Unit.YEAR
                        && text.substring(last.place().end(), time.place().start())
                                .isBlank();
                if (!ofYear) {
                    kept.add(time);
                }
            } else if (time.place().length() > last.place().length()) {
                kept.set(kept.size() - 1, time);
            }
        }
        return kept;
    }
}
