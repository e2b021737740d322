package dev.lectern.stage.render.html.view;

import dev.lectern.stage.render.markup.Markup;
import java.util.List;

/**
 * What {@code glossary.peb} is given under the name {@code glossary}.
 *
 * @param summary terms and mentions, in words
 * @param kinds the kinds of terms on this page, for the filter; none where there is but one
 * @param letters the alphabet and the letters beyond it that begin a name
 * @param groups the names of this page by first letter
 * @param unlisted acronyms of the articles that are not in the glossary yet, the most frequent first; on the first page
 * @param unlistedMore how many more there are, in words; empty for none
 * @param unused terms that no article mentions, on the first page
 * @param unusedMore how many more there are, in words; empty for none
 * @param linkedData the glossary as JSON-LD, on the first page; else empty
 * @param pages how the list is split
 */
public record GlossaryView(
        String summary,
        List<KindView> kinds,
        List<LetterView> letters,
        List<GroupView> groups,
        List<UnlistedView> unlisted,
        String unlistedMore,
        List<LinkView> unused,
        String unusedMore,
        Markup linkedData,
        PagerView pages) {

    /** A kind of terms: its name in glossary files, what its terms are called together, how many are on this page. */
    public record KindView(String kind, String label, String count) {}

    /**
     * A letter and the link to its group; without a link where no name begins with it.
     *
     * @param kinds of its terms on this page, as class names: {@code has-person has-place}
     */
    public record LetterView(String letter, String href, String kinds) {}

    /**
     * The names under one letter.
     *
     * @param id the anchor of the letter
     * @param continued whether some of its names stand on the page before
     */
    public record GroupView(String letter, String id, boolean continued, List<EntryView> entries) {}

    /**
     * A term, or another name that refers to one.
     *
     * @param name what it is called
     * @param href link to the dossier
     * @param see the term's own name, where this entry is another name of it; else empty
     * @param kind what sort of thing it is
     * @param sentence the first sentence of its definition
     * @param mentions in words
     */
    public record EntryView(String name, String href, String see, String kind, String sentence, String mentions) {}

    /** An acronym, what it stands for if an article says so, how often the archive has it, and where it comes first. */
    public record UnlistedView(String letters, String longForm, String count, List<LinkView> places, String more) {}
}
