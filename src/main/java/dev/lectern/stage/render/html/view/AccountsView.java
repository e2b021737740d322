package dev.lectern.stage.render.html.view;

import java.util.List;

/**
 * What {@code accounts.peb} is given under the name {@code accounts}.
 *
 * @param summary what there is, in words
 * @param contents every part there is, those on other pages too
 * @param parts those on this page
 * @param pages how the list is split
 */
public record AccountsView(String summary, List<ContentsView> contents, List<PartView> parts, PagerView pages) {

    /**
     * A part in the list of contents.
     *
     * @param part its heading, and a link to where it begins
     * @param count of its subjects
     * @param subjects links to those on this page
     */
    public record ContentsView(LinkView part, String count, List<LinkView> subjects) {}

    /**
     * Subjects of one sort.
     *
     * @param id its anchor
     * @param heading what they are
     * @param explanation what was matched and what is not said
     * @param continued whether some of them stand on the page before
     */
    public record PartView(
            String id, String heading, String explanation, boolean continued, List<SubjectView> subjects) {}

    /**
     * What several articles speak of.
     *
     * @param name what it is called, and the language of these words; its link leads nowhere
     * @param id its anchor
     * @param continued whether some of its rows stand on the page before
     * @param rule what was matched; empty where the name says it
     * @param shared what the passages have in common besides; terms lead to their dossiers, times nowhere
     * @param statements what each article says of it, by day of publication
     * @param variants how each article spells it
     * @param verdict how the statements stand to one another; empty where there is nothing to say
     * @param ruling what the editor says of it; empty for nothing
     */
    public record SubjectView(
            LinkView name,
            String id,
            boolean continued,
            String rule,
            List<LinkView> shared,
            List<StatementView> statements,
            List<VariantView> variants,
            String verdict,
            String ruling) {}

    /**
     * What one passage says.
     *
     * @param figure the number as it stands, with the words that qualify it; empty for what is no number
     * @param value the same for machines: one number, or two with a slash between them
     */
    public record StatementView(String figure, String value, WitnessView witness) {}

    /**
     * One way of spelling a name.
     *
     * @param count how often the archive has it
     * @param articles those that have it, or where they are many, those that have it most often
     * @param further how many articles more, in words, leading to the dossier if there is one; empty words for none
     */
    public record VariantView(String spelling, String count, List<ArticleCountView> articles, LinkView further) {}

    /** How often an article has it. */
    public record ArticleCountView(LinkView article, String count) {}
}
