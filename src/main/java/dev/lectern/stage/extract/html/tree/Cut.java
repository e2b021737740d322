package dev.lectern.stage.extract.html.tree;

import dev.lectern.model.document.Role;

/**
 * Why a part of a page is taken out.
 *
 * @param rule the name of the rule
 * @param role what the part was taken for
 */
public record Cut(String rule, Role role) {

    /** What lies outside the element that holds the article. */
    public static final Cut OUTSIDE = new Cut("outside-article", Role.BOILERPLATE);

    /** A picture, which an archive of text does not keep. */
    public static final Cut PICTURE = new Cut("picture", Role.BOILERPLATE);

    /** What leads from a footnote back to the text. */
    public static final Cut BACK_LINK = new Cut("note-back-link", Role.BOILERPLATE);
}
