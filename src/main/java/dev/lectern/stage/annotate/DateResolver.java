package dev.lectern.stage.annotate;

import dev.lectern.language.DatesInText;
import dev.lectern.language.DatesInText.LoneYear;
import dev.lectern.language.DatesInText.Reference;
import dev.lectern.language.DatesInText.Written;
import dev.lectern.language.DatesInText.Yearless;
import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.DateMention.Grounds;
import dev.lectern.model.annotation.Place;
import dev.lectern.model.document.Article;
import dev.lectern.model.text.DayRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dates an article's text speaks of, in reading order.
 *
 * <p>A day without a year is the nearest one of that name to the time spoken of last, if it lies within {@value #NEARBY}
 * days of it: after "7 January 2022", "on January 13" is of 2022, "on December 30" of 2021, and "on November 20" is left
 * out. It is left out too where another year has been named since. Dates in addresses and program text are none.
 */
final class DateResolver {

    private static final int NEARBY = 31;

    private final String language;
    private final List<DateMention> dates = new ArrayList<>();

    private DateResolver(String language) {
        this.language = language;
    }

    /** Returns the dates of an article in whose passages they are sought. */
    static List<DateMention> in(Article article, List<Passage> passages) {
        DateResolver resolver = new DateResolver(article.metadata().language());
        Optional<DayRange> spokenOf = Optional.empty();
        for (Passage passage : passages) {
            if (passage.role().isAnnotated()) {
                spokenOf = resolver.read(passage, spokenOf);
            }
        }
        return resolver.dates;
    }

    /** Reads a passage and returns the time spoken of last. */
    private Optional<DayRange> read(Passage passage, Optional<DayRange> before) {
        List<Reference> references = DatesInText.in(passage.text(), language);
        if (references.isEmpty()) {
            return before;
        }
        BarredPlaces barred = BarredPlaces.of(passage);
        Optional<DayRange> spokenOf = before;
        for (Reference reference : references) {
            if (!barred.holds(reference.place())) {
                spokenOf = read(passage, reference, spokenOf);
            }
        }
        return spokenOf;
    }

    private Optional<DayRange> read(Passage passage, Reference reference, Optional<DayRange> spokenOf) {
        if (reference instanceof Written written) {
            add(passage, reference, written.days(), Grounds.WRITTEN);
            return Optional.of(written.days());
        }
        if (reference instanceof Yearless yearless) {
            Optional<DayRange> nearest = spokenOf.flatMap(time -> yearless.nearest(time)
                    .filter(day -> time.distance(day) <= NEARBY)
                    .map(DayRange::of));
            nearest.ifPresent(days -> add(passage, reference, days, Grounds.NEARBY));
            return nearest.or(() -> spokenOf);
        }
        return reference instanceof LoneYear lone ? spokenOf.filter(time -> isOf(time, lone.year())) : spokenOf;
    }

    private static boolean isOf(DayRange time, int year) {
        return time.first().getYear() <= year && year <= time.last().getYear();
    }

    private void add(Passage passage, Reference reference, DayRange days, Grounds grounds) {
        Place place = new Place(passage.block(), reference.place());
        dates.add(new DateMention(place, reference.place().of(passage.text()), days, grounds));
    }
}
