package dev.lectern.model.archive;

import java.util.List;

/**
 * Every time the articles speak of. What several articles say of one day stands together, each in its own words.
 *
 * @param entries as in a calendar: a decade, its years, their months, in each month its days and then what is said of all of
 *     it, behind the months what is said of the whole year; alike ones in the archive's order of articles and reading order
 * @param unplaced times that cannot be placed, in the archive's order of articles and reading order
 */
public record Timeline(List<TimelineEntry> entries, List<UnplacedEntry> unplaced) {

    /** A timeline of nothing. */
    public static final Timeline EMPTY = new Timeline(List.of(), List.of());

    /** Copies the lists. */
    public Timeline {
        entries = List.copyOf(entries);
        unplaced = List.copyOf(unplaced);
    }
}
