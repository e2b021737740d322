package dev.lectern.stage.render.html.view;

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
     * @param passages what its page shows
     * @param withheld what is said where the editor keeps part of the text out of the site; empty where nothing is
     */
    public record TextView(
            LinkView article,
            String id,
            String sources,
            String date,
            String isoDate,
            List<PassageView> passages,
            String withheld) {}

    /**
     * A passage of it.
     *
     * @param heading whether it is a heading
     * @param number of the paragraph; empty where it has none
     * @param href where it stands on the article's page
     * @param text of the passage, as the article shows it
     */
    public record PassageView(boolean heading, String number, String href, String text) {}
}
