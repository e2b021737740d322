package dev.lectern.stage.annotate;

import dev.lectern.language.Reckoning;
import dev.lectern.language.TimesInText;
import dev.lectern.language.TimesInText.DayOfMonth;
import dev.lectern.language.TimesInText.Known;
import dev.lectern.language.TimesInText.Reckoned;
import dev.lectern.language.TimesInText.Time;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.DateMention.Grounds;
import dev.lectern.model.annotation.Annotation.UnplacedTime;
import dev.lectern.model.annotation.Annotation.UnplacedTime.Lack;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.document.Mark;
import dev.lectern.model.text.DayRange;
import dev.lectern.model.text.DayRange.Precision;
import dev.lectern.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the times an article's text speaks of, in reading order.
 *
 * <p>A day without a year is the nearest one of that name to the time spoken of last, if it lies within {@value #NEARBY}
 * days of it: after "7 January 2022", "on January 13" is of 2022, "on December 30" of 2021. Failing that it is the nearest
 * to the article's date, as near to that, or within {@value #NEAR_ARTICLE} days where no other day is spoken of; failing
 * that too, it cannot be placed. Where the article has given a day of that name in full before, that one is meant; if the
 * article's date speaks for another year, nobody can tell. "Last week" is reckoned from the article's date, "two days later" from the time spoken of before. Dates in addresses, program text and
 * titles of works are none.
 */
final class DateResolver {

    private static final int NEARBY = 31;
    private static final int NEAR_ARTICLE = 122;

    private final String language;
    private final Optional<DayRange> published;
    private final List<DateMention> dates = new ArrayList<>();
    private final List<UnplacedTime> unplaced = new ArrayList<>();

    /** The times of an article: those that could be placed, and the others. */
    record Resolved(List<DateMention> dates, List<UnplacedTime> unplaced) {}

    /**
     * The time spoken of last.
     *
     * @param near the last day or month, unless another year has been named since
     * @param last whatever it was
     */
    private record Spoken(Optional<DayRange> near, Optional<DayRange> last) {

        static final Spoken NOTHING = new Spoken(Optional.empty(), Optional.empty());

        Spoken then(DayRange days) {
            boolean near = days.precision().compareTo(Precision.MONTH) <= 0;
            return new Spoken(
                    near ? Optional.of(days) : this.near.filter(time -> overlaps(time, days)), Optional.of(days));
        }

        private static boolean overlaps(DayRange one, DayRange other) {
            return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
        }
    }

    private DateResolver(Article article) {
        this.language = article.metadata().language();
        this.published = article.metadata().published().map(DayRange::of);
    }

    /** Returns the times of an article in whose passages they are sought. */
    static Resolved in(Article article, List<Passage> passages) {
        DateResolver resolver = new DateResolver(article);
        Spoken spoken = Spoken.NOTHING;
        for (Passage passage : passages) {
            if (passage.role().isAnnotated()) {
                spoken = resolver.read(passage, spoken);
            }
        }
        return new Resolved(resolver.dates, resolver.unplaced);
    }

    /** Reads a passage and returns the time spoken of last. */
    private Spoken read(Passage passage, Spoken before) {
        List<Time> times = TimesInText.in(passage.text(), language);
        if (times.isEmpty()) {
            return before;
        }
        BarredPlaces barred = BarredPlaces.of(passage);
        Spoken spoken = before;
        for (Time time : times) {
            if (!barred.holds(time.place()) && !isInTitle(passage, time.place())) {
                spoken = read(passage, time, spoken);
            }
        }
        return spoken;
    }

    /** Tells whether emphasis covers the words and more: the title of a work. */
    private static boolean isInTitle(Passage passage, Span words) {
        return passage.content().marks().stream()
                .filter(Mark.Emphasis.class::isInstance)
                .map(Mark::span)
                .anyMatch(span -> span.contains(words)
                        && span.length() > words.length()
                        && !passage.content().isWhole(span));
    }

    private Spoken read(Passage passage, Time time, Spoken spoken) {
        if (time instanceof Known known) {
            return place(passage, time, known.days(), Grounds.WRITTEN, spoken);
        }
        if (time instanceof DayOfMonth day) {
            return readWithoutYear(passage, day, spoken);
        }
        return time instanceof Reckoned reckoned
                ? reckon(passage, reckoned, spoken)
                : giveUp(passage, time, Lack.NUMBER, spoken);
    }

    private Spoken readWithoutYear(Passage passage, DayOfMonth day, Spoken spoken) {
        Optional<DayRange> near = within(day, spoken.near(), NEARBY);
        Optional<DayRange> about = within(day, published, spoken.near().isPresent() ? NEARBY : NEAR_ARTICLE);
        Optional<DayRange> named = named(day);
        if (named.isPresent()) {
            boolean doubtful = about.isPresent() && !about.equals(named) && !near.equals(named);
            return doubtful
                    ? giveUp(passage, day, Lack.YEAR, spoken)
                    : place(passage, day, named.get(), Grounds.NEARBY, spoken);
        }
        if (near.isPresent()) {
            return place(passage, day, near.get(), Grounds.NEARBY, spoken);
        }
        return about.map(days -> place(passage, day, days, Grounds.ARTICLE, spoken))
                .orElseGet(() -> giveUp(passage, day, Lack.YEAR, spoken));
    }

    /** The day of that name that the article has given in full, if it has given one only. */
    private Optional<DayRange> named(DayOfMonth day) {
        List<DayRange> named = dates.stream()
                .filter(date -> date.grounds() == Grounds.WRITTEN && date.days().precision() == Precision.DAY)
                .map(DateMention::days)
                .filter(days -> day.nearest(days).filter(days::equals).isPresent())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Spoken reckon(Passage passage, Reckoned time, Spoken spoken) {
        boolean fromArticle = time.reckoning().base() == Reckoning.Base.ARTICLE;
        Optional<DayRange> base = fromArticle ? published : spoken.last();
        Optional<DayRange> days = base.flatMap(time.reckoning()::from);
        if (days.isPresent()) {
            return place(passage, time, days.get(), fromArticle ? Grounds.ARTICLE : Grounds.BEFORE, spoken);
        }
        Lack lack = !fromArticle ? Lack.TIME_BEFORE : base.isEmpty() ? Lack.ARTICLE_DATE : Lack.YEAR;
        return giveUp(passage, time, lack, spoken);
    }

    private static Optional<DayRange> within(DayOfMonth day, Optional<DayRange> time, int reach) {
        return time.flatMap(near -> day.nearest(near).filter(days -> near.distance(days.first()) <= reach));
    }

    private Spoken place(Passage passage, Time time, DayRange days, Grounds grounds, Spoken spoken) {
        String words = time.place().of(passage.text());
        dates.add(new DateMention(new Place(passage.block(), time.place()), words, days, grounds));
        return spoken.then(days);
    }

    /** What follows a time that is not known must not be reckoned from one before it. */
    private Spoken giveUp(Passage passage, Time time, Lack lack, Spoken spoken) {
        String words = time.place().of(passage.text());
        unplaced.add(new UnplacedTime(new Place(passage.block(), time.place()), words, lack));
        return new Spoken(spoken.near(), Optional.empty());
    }
}
