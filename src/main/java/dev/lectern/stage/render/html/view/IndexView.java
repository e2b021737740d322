package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code index.peb} is given under the name {@code index}.
 *
 * @param subtitle one line under the title; empty for none
 * @param editor who keeps the archive; empty where it does not say
 * @param introduction the editor's introduction, on the first page only
 * @param figures of the whole archive
 * @param terms the most mentioned terms, on the first page only
 * @param years links to where each year begins, on whatever page; none where there is but one
 * @param groups the articles of this page, by year
 * @param brief whether the archive is so long that an entry must do without opening and terms
 * @param pages how the list is split
 */
public record IndexView(
        String subtitle,
        String editor,
        List<BlockView> introduction,
        List<FigureView> figures,
        List<TermLinkView> terms,
        List<LinkView> years,
        List<YearView> groups,
        boolean brief,
        PagerView pages) {

    /** A number, what it counts, and the way in to that; empty where there is none. */
    public record FigureView(String number, String label, String href) {}

    /**
     * The articles of a year.
     *
     * @param year in figures, or words for the lack of one
     * @param id its anchor
     * @param named whether the year is worth a heading: not where all articles are without a date
     */
    public record YearView(String year, String id, boolean named, List<EntryView> articles) {}

    /** A term and how often it is mentioned. */
    public record TermLinkView(String name, String href, String mentions) {}

    /**
     * An article in the list.
     *
     * @param opening its deck, or its first words where it has none
     * @param authors each a link to their articles
     * @param publisher a link to its articles; without words where the source names none
     * @param notBefore the latest day the text speaks of, in words, for an article without a date; empty where unknown
     * @param isoNotBefore the same as year-month-day, or as year-month
     * @param supplied whether its title was made for it
     * @param terms it mentions most
     */
    public record EntryView(
            LinkView article,
            boolean supplied,
            String opening,
            List<LinkView> authors,
            LinkView publisher,
            String date,
            String isoDate,
            String notBefore,
            String isoNotBefore,
            String words,
            String readingTime,
            List<TermLinkView> terms) {}
}
