package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code index.peb} is given under the name {@code index}.
 *
 * @param subtitle one line under the title; empty for none
 * @param editor who keeps the archive; empty where it does not say
 * @param introduction paragraphs of the editor's introduction, on the first page only
 * @param figures of the whole archive
 * @param terms the most mentioned terms, on the first page only
 * @param articles of this page
 * @param pages how the list is split
 */
public record IndexView(
        String subtitle,
        String editor,
        List<String> introduction,
        List<FigureView> figures,
        List<TermLinkView> terms,
        List<EntryView> articles,
        PagerView pages) {

    /** A number and what it counts. */
    public record FigureView(String number, String label) {}

    /** A term and how often it is mentioned. */
    public record TermLinkView(String name, String href, String mentions) {}

    /**
     * An article in the list.
     *
     * @param opening its deck, or its first words where it has none
     * @param supplied whether its title was made for it
     * @param terms it mentions most
     */
    public record EntryView(
            LinkView article,
            boolean supplied,
            String opening,
            List<String> authors,
            String publisher,
            String date,
            String isoDate,
            String words,
            List<TermLinkView> terms) {}
}
