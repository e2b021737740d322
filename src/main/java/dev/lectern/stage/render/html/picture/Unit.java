package dev.lectern.stage.render.html.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** The length of time that a column of a timeline stands for. */
enum Unit {
    /** A day. */
    DAY("d MMMM uuuu", "d MMM uuuu", "uuuu-MM-dd", 1, 2, 5, 10),
    /** A month. */
    MONTH("MMMM uuuu", "MMM uuuu", "uuuu-MM", 1, 3, 6, 12),
    /** A year. */
    YEAR("uuuu", "uuuu", "uuuu", 1, 2, 5, 10),
    /** Ten years, from one that ends in nought. */
    DECADE("uuuu's'", "uuuu's'", "", 1, 2, 5, 10),
    /** A hundred years, from one that ends in two noughts. */
    CENTURY("uuuu's'", "uuuu's'", "", 1, 2, 5, 10);

    private static final LocalDate ORIGIN = LocalDate.of(0, 1, 1);

    private final DateTimeFormatter name;
    private final DateTimeFormatter label;
    private final DateTimeFormatter iso;
    private final int[] steps;

    Unit(String name, String label, String iso, int... steps) {
        this.steps = steps;
        this.name = DateTimeFormatter.ofPattern(name, Locale.ENGLISH);
        this.label = DateTimeFormatter.ofPattern(label, Locale.ENGLISH);
        this.iso = DateTimeFormatter.ofPattern(iso, Locale.ROOT);
    }

    /** Returns the shortest unit of which a span of time has at most so many, or the longest there is. */
    static Unit of(LocalDate first, LocalDate last, int most) {
        for (Unit unit : values()) {
            if (unit.number(last) - unit.number(first) < most) {
                return unit;
            }
        }
        return CENTURY;
    }

    /** Returns which unit a day falls into, counted from the year nought. */
    long number(LocalDate day) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(ORIGIN, day);
            case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
            case YEAR -> day.getYear();
            case DECADE -> Math.floorDiv(day.getYear(), 10);
            case CENTURY -> Math.floorDiv(day.getYear(), 100);
        };
    }

    /** Returns the first day of a unit. */
    LocalDate start(long number) {
        return switch (this) {
            case DAY -> ORIGIN.plusDays(number);
            case MONTH -> ORIGIN.plusMonths(number);
            case YEAR -> ORIGIN.plusYears(number);
            case DECADE -> ORIGIN.plusYears(number * 10);
            case CENTURY -> ORIGIN.plusYears(number * 100);
        };
    }

    /** Returns a unit in words. */
    String name(long number) {
        return name.format(start(number));
    }

    /** Returns a unit in as few letters as will do. */
    String label(long number) {
        return label.format(start(number));
    }

    /** Returns a unit as a machine reads it; empty for those that have no such form. */
    String iso(long number) {
        return iso.format(start(number));
    }

    /**
     * Returns the units of a span that carry a label, at most so many where that can be: round ones, such as every January.
     */
    List<Long> labelled(long first, long last, int most) {
        int step = steps[steps.length - 1];
        for (int at = steps.length - 1; at >= 0; at--) {
            step = last / steps[at] - first / steps[at] < most ? steps[at] : step;
        }
        int chosen = step;
        return LongStream.rangeClosed(first, last)
                .filter(number -> Math.floorMod(this == DAY ? number - first : number, chosen) == 0)
                .boxed()
                .toList();
    }

    /** Returns its name in small letters. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
