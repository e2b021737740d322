package dev.lectern.stage.index;

import dev.lectern.model.archive.Timeline;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.archive.UnplacedEntry;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up the timeline: what the articles say of times, as in a calendar. */
final class TimelineIndex {

    private static final Comparator<DayRange> IN_CALENDAR = Comparator.comparingInt(
                    (DayRange days) -> days.first().getYear())
            .thenComparingInt(TimelineIndex::breadth)
            .thenComparingInt(days ->
                    days.precision() == Precision.YEAR ? 0 : days.first().getMonthValue())
            .thenComparing(days -> days.precision() == Precision.MONTH)
            .thenComparing(DayRange::first)
            .thenComparing(DayRange::precision)
            .thenComparing(DayRange::last);

    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<UnplacedEntry> unplaced = new ArrayList<>();

    /** Takes an article in; articles come in the archive's order. */
    void add(Times article) {
        entries.addAll(article.entries());
        unplaced.addAll(article.unplaced());
    }

    /** Returns the timeline of all articles taken in. */
    Timeline timeline() {
        entries.sort(Comparator.comparing(entry -> entry.date().days(), IN_CALENDAR));
        return new Timeline(entries, unplaced);
    }

    /** A decade stands before its years, a year behind its days and months. */
    private static int breadth(DayRange days) {
        return switch (days.precision()) {
            case DECADE -> 0;
            case DAY, WEEK, MONTH -> 1;
            case YEAR -> 2;
        };
    }
}
