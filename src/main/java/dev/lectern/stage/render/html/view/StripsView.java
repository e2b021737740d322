package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * Where in an article its terms come, under the name {@code strips}.
 *
 * @param sections where the sections begin, in per cent of the text
 * @param rows a strip for each term, in the order of their first mention; empty where there is too little to see
 * @param left how many terms have no strip, those mentioned least
 */
public record StripsView(List<SectionView> sections, List<StripView> rows, int left) {

    /** The strips of an article that has none. */
    public static final StripsView NONE = new StripsView(List.of(), List.of(), 0);

    /** A section: the words of its heading, the link to it, and where it begins. */
    public record SectionView(String heading, String href, String x) {}

    /**
     * A term and where it comes.
     *
     * @param name what the archive mostly calls the term
     * @param headword its whole name
     * @param href link to its dossier
     * @param count its mentions
     * @param ticks its mentions as they are drawn
     * @param places its mentions as they are read
     */
    public record StripView(
            String name, String headword, String href, int count, List<TickView> ticks, List<PlaceView> places) {}

    /**
     * A mention, or several that would fall on one another.
     *
     * @param x its place, in per cent of the text
     * @param count how many mentions
     * @param href link to the first
     * @param where the passage in words, such as {@code ¶8}
     */
    public record TickView(String x, int count, String href, String where) {}

    /** A passage that has the term: in words, how often, and the link to the first mention. */
    public record PlaceView(String where, int count, String href) {}
}
