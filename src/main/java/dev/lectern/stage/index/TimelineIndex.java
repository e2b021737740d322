package dev.lectern.stage.index;

import dev.lectern.model.annotation.AnnotatedArticle;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.archive.Timeline;
import dev.lectern.model.archive.TimelineEntry;
import dev.lectern.model.archive.UnplacedEntry;
import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import dev.lectern.model.text.Slug;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws up the timeline: each time with the sentence that speaks of it and the terms in that sentence. */
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
    void add(AnnotatedArticle article, Contexts contexts) {
        if (article.dates().isEmpty() && article.unplaced().isEmpty()) {
            return;
        }
        Map<BlockId, List<TermMention>> mentions = new HashMap<>();
        for (TermMention mention : article.mentions()) {
            mentions.computeIfAbsent(mention.place().block(), block -> new ArrayList<>())
                    .add(mention);
        }
        for (DateMention date : article.dates()) {
            Place sentence = contexts.sentence(date.place());
            entries.add(new TimelineEntry(article.id(), date, sentence.span(), terms(mentions, sentence)));
        }
        for (UnplacedTime time : article.unplaced()) {
            Place sentence = contexts.sentence(time.place());
            unplaced.add(new UnplacedEntry(article.id(), time, sentence.span(), terms(mentions, sentence)));
        }
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

    private static List<Slug> terms(Map<BlockId, List<TermMention>> mentions, Place sentence) {
        Span range = sentence.span();
        return mentions.getOrDefault(sentence.block(), List.of()).stream()
                .filter(mention -> range.contains(mention.place().span()))
                .map(TermMention::term)
                .distinct()
                .toList();
    }
}
