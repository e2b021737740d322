package dev.lectern.model.annotation;

import dev.lectern.model.annotation.Annotation.AcronymDefinition;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article and everything found in it.
 *
 * @param mentions of glossary terms, in reading order, the title's first
 * @param acronyms explained in the text, in reading order
 * @param dates the text speaks of, in reading order
 * @param unplaced times the text speaks of that cannot be placed, in reading order
 */
public record AnnotatedArticle(
        Article article,
        List<TermMention> mentions,
        List<AcronymDefinition> acronyms,
        List<DateMention> dates,
        List<UnplacedTime> unplaced) {

    /** Copies the lists. */
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        acronyms = List.copyOf(acronyms);
        dates = List.copyOf(dates);
        unplaced = List.copyOf(unplaced);
    }

    /** Makes one in which every time has its place. */
    public AnnotatedArticle(
            Article article, List<TermMention> mentions, List<AcronymDefinition> acronyms, List<DateMention> dates) {
        this(article, mentions, acronyms, dates, List.of());
    }

    /** Returns the article's id. */
    public String id() {
        return article.id();
    }

    /**
     * Returns, for an article without a date, the latest day its text speaks of, before which it was hardly written; if
     * it speaks of no day, the latest month. A month or a year beside days does not count, as plans and forecasts name
     * these.
     */
    public Optional<DayRange> notBefore() {
        if (article.metadata().published().isPresent()) {
            return Optional.empty();
        }
        return latest(Precision.DAY).or(() -> latest(Precision.MONTH));
    }

    /** Who tells of the days from 2 to 11 January writes no earlier than on the last of them. */
    private static DayRange lastOf(DayRange days) {
        return days.precision() == Precision.DAY ? DayRange.of(days.last()) : days;
    }

    private Optional<DayRange> latest(Precision precision) {
        return dates.stream()
                .map(DateMention::days)
                .filter(days -> days.precision() == precision)
                .map(AnnotatedArticle::lastOf)
                .max(Comparator.comparing(DayRange::first));
    }
}
