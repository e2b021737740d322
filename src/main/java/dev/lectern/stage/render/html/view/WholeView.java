package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * What {@code all.peb} is given under the name {@code whole}: the texts of articles one below the other.
 *
 * @param summary how much there is altogether, in words
 * @param articles those of this page
 * @param pages how they are split
 */
public record WholeView(String summary, List<TextView> articles, PagerView pages) {

    /**
     * The text of an article.
     *
     * @param article link to its page
     * @param id its anchor
     * @param sources its authors and its publisher, in words; empty where neither is known
     * @param date in words; empty where it is unknown
     * @param isoDate as year-month-day
     * @param passages what its page shows: headings, which are links to where they stand there, and paragraphs, which begin
     *     with such a link, its class {@code whole-number}
     * @param withheld what is said where the editor keeps part of the text out of the site; empty where nothing is
     */
    public record TextView(
            LinkView article,
            String id,
            String sources,
            String date,
            String isoDate,
            Markup passages,
            String withheld) {}
}
