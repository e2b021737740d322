package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code names.peb} is given under the name {@code names}: the archive's authors, or its publishers.
 *
 * @param heading what the page is called
 * @param summary names and articles, in words
 * @param letters links to the first name under each letter; none where the list is short
 * @param names on this page
 * @param pages how the list is split
 */
public record NamesView(String heading, String summary, List<LinkView> letters, List<NameView> names, PagerView pages) {

    /**
     * A name and the articles under it.
     *
     * @param name as it is written, or words for the lack of one
     * @param id its anchor
     * @param nameless whether these are the articles without a name
     * @param continued whether some of its articles stand on the page before
     * @param count of all its articles, in words
     * @param articles those of them that stand on this page
     */
    public record NameView(
            String name, String id, boolean nameless, boolean continued, String count, List<SignedView> articles) {}

    /** An article under a name: the link, its date in words and as year-month-day, how long it takes to read. */
    public record SignedView(LinkView article, String date, String isoDate, String readingTime) {}
}
