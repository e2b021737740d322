package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * What {@code timeline.peb} is given under the name {@code chronology}.
 *
 * @param summary how many times of how many articles, in words
 * @param years links to where each year or decade begins, on whatever page; none where there is but one
 * @param groups the years and decades of this page
 * @param unplaced by article, the times that cannot be placed, and articles without a date
 * @param pages how the list is split
 */
public record ChronologyView(
        String summary, List<LinkView> years, List<YearView> groups, List<UnplacedView> unplaced, PagerView pages) {

    /**
     * A year or a decade.
     *
     * @param year in figures, such as {@code 2022} or {@code 1990s}
     * @param id its anchor
     * @param continued whether it began on the page before
     * @param months its months, in order
     * @param whole what is said of no part of it but of all of it
     */
    public record YearView(String year, String id, boolean continued, List<MonthView> months, List<SayingView> whole) {}

    /**
     * A month.
     *
     * @param name of the month, without its year
     * @param days its days, weeks and ranges, in order, and last what is said of the whole month
     */
    public record MonthView(String name, List<MomentView> days) {}

    /**
     * A day or another part of a month, or all of it.
     *
     * @param name in words, such as {@code 7 January} or {@code 2–11 January}
     * @param iso as a machine reads it; empty where it has no such form
     * @param broad whether it is all of the month
     */
    public record MomentView(String name, String iso, boolean broad, List<SayingView> sayings) {}

    /**
     * What an article says of a time.
     *
     * @param time in words with its year, such as {@code 7 January 2022}
     * @param iso as a machine reads it; empty where it has no such form
     * @param sentence in which the words that name the time are marked
     * @param href link to these words
     * @param article link to the article
     * @param date of the article in words; empty where it has none
     * @param how by what the time is known where it is not written out, in words; else empty
     * @param terms the sentence mentions
     */
    public record SayingView(
            String time,
            String iso,
            Markup sentence,
            String href,
            LinkView article,
            String date,
            String how,
            List<LinkView> terms) {}

    /**
     * An article with times that cannot be placed, or without a date.
     *
     * @param date of the article in words; empty where it has none
     * @param notBefore the latest day its text speaks of, in words; empty where it speaks of none or the article has a date
     * @param isoNotBefore the same as year-month-day or year-month
     */
    public record UnplacedView(
            LinkView article, String date, String notBefore, String isoNotBefore, List<SayingView> sayings) {}
}
