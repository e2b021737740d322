package dev.lectern.language;

import dev.lectern.language.Reckoning.Base;
import dev.lectern.language.Reckoning.Step;
import dev.lectern.language.Reckoning.Unit;
import dev.lectern.language.TimePhrases.Slots;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a phrase of the section {@code times} means, as the files write it:
 *
 * <pre>{@code
 * article day -1      then year +n       article weekday past     article month-of-year -1
 * decade 1900+n       decade 1990        vague               none
 * }</pre>
 *
 * <p>{@code vague} speaks of a time without its number, {@code none} of no time though its words may look so, as "over the
 * last year" does. A decade in four figures is that decade, whatever century the meaning names.
 */
final class TimeMeaning {

    private static final int CENTURY = 100;

    private final String kind;
    private final String unit;
    private final String step;

    private TimeMeaning(String kind, String unit, String step) {
        this.kind = kind;
        this.unit = unit;
        this.step = step;
    }

    /** Reads a meaning; one that means nothing is refused with the reason. */
    static TimeMeaning of(String text) {
        String[] words = text.split(" ");
        boolean known = switch (words[0]) {
            case "vague", "none" -> words.length == 1;
            case "decade" -> words.length == 2;
            case "article", "then" -> words.length == 3;
            default -> false;
        };
        if (!known) {
            throw new IllegalArgumentException("\"" + text + "\" is not the meaning of a time");
        }
        TimeMeaning meaning = new TimeMeaning(
                words[0], words.length == 3 ? words[1] : "", words.length == 1 ? "" : words[words.length - 1]);
        meaning.reckoning(Slots.NONE, new Reckoning.Custom(false, 1));
        return meaning;
    }

    /** Tells whether it says no number. */
    boolean isVague() {
        return kind.equals("vague");
    }

    /** Returns the decade it names, if it names one. */
    Optional<DayRange> decade(Slots slots) {
        if (!kind.equals("decade")) {
            return Optional.empty();
        }
        int base = Integer.parseInt(step.substring(0, 4));
        int number = slots.number();
        int first = number < CENTURY ? base + number : number;
        return first % 10 == 0 ? decade(first) : Optional.empty();
    }

    /** A decade in figures below 1600 is one of the Solar Hijri calendar. */
    private static Optional<DayRange> decade(int first) {
        if (first < 1200 || first > 2190) {
            return Optional.empty();
        }
        if (first >= 1600) {
            return Optional.of(
                    new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Precision.DECADE));
        }
        return SolarHijri.toGregorian(first, 1, 1)
                .flatMap(start -> SolarHijri.toGregorian(first + 10, 1, 1)
                        .map(next -> new DayRange(start, next.minusDays(1), Precision.DECADE)));
    }

    /** Returns how it follows from another time, if it does. */
    Optional<Reckoning> reckoning(Slots slots, Reckoning.Custom custom) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Base base = kind.equals("article") ? Base.ARTICLE : Base.BEFORE;
        Unit what = Unit.valueOf(unit.toUpperCase(Locale.ROOT).replace('-', '_'));
        int name = what == Unit.WEEKDAY ? slots.weekday() : slots.month();
        boolean named = what == Unit.NAMED_MONTH || what == Unit.MONTH_OF_YEAR;
        Reckoning.Custom counted = named ? new Reckoning.Custom(slots.solar(), custom.weekStart()) : custom;
        return Optional.of(new Reckoning(base, what, step(slots), name, counted));
    }

    private Step step(Slots slots) {
        return switch (step) {
            case "past", "near", "next" -> new Step(Step.Way.valueOf(step.toUpperCase(Locale.ROOT)), 0);
            case "+n" -> new Step(Step.Way.BY, slots.number());
            case "-n" -> new Step(Step.Way.BY, -slots.number());
            default -> new Step(Step.Way.BY, Integer.parseInt(step));
        };
    }
}
