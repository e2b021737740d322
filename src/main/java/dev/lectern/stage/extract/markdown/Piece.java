package dev.lectern.stage.extract.markdown;

import dev.lectern.model.document.RichText;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.LineRange;

/**
 * A piece of Markdown that stands on its own, as the parser sees it.
 *
 * @param kind what its author says it is
 * @param text what it says
 * @param lines where it stands, counted from one in the text that was parsed
 * @param level the level of a heading, the number of a footnote, or how many lists a list item stands in
 * @param marked whether a list item is numbered, a table row a head, or all the words of a paragraph a link
 */
record Piece(Kind kind, RichText text, LineRange lines, int level, boolean marked) {

    /** What an author of Markdown can say a piece is. */
    enum Kind {
        /** Running text. */
        PARAGRAPH(Role.PARAGRAPH, "paragraph"),
        /** One of several lines whose breaks the author put in. */
        LINE(Role.VERSE, "line"),
        /** A heading. */
        HEADING(Role.HEADING, "heading"),
        /** An item of a list. */
        LIST_ITEM(Role.LIST_ITEM, "list-item"),
        /** A quotation. */
        QUOTE(Role.QUOTE, "quote"),
        /** A call-out, such as a note or a warning. */
        CALLOUT(Role.QUOTE, "callout"),
        /** What is said about a picture. */
        CAPTION(Role.CAPTION, "image-text"),
        /** A row of a table. */
        TABLE_ROW(Role.TABLE_ROW, "table"),
        /** Program text. */
        CODE(Role.CODE, "code"),
        /** A footnote. */
        FOOTNOTE(Role.REFERENCE, "footnote"),
        /** A picture without words. */
        IMAGE(Role.BOILERPLATE, "image"),
        /** Tags of a note-taking program, or a place for a table of contents. */
        TAGS(Role.BOILERPLATE, "tags"),
        /** The address that links by name lead to. */
        LINK_ADDRESS(Role.BOILERPLATE, "link-address");

        private final Role role;
        private final String rule;

        Kind(Role role, String rule) {
            this.role = role;
            this.rule = rule;
        }

        /** Returns what such a piece is for, unless its words tell otherwise. */
        Role role() {
            return role;
        }

        /** Returns the name of the rule that says so. */
        String rule() {
            return rule;
        }

        /** Tells whether words may tell otherwise. */
        boolean isOpen() {
            return switch (this) {
                case PARAGRAPH, LINE, HEADING, LIST_ITEM, QUOTE, CALLOUT -> true;
                default -> false;
            };
        }
    }

    /** Returns this piece followed by another that stands on one of its lines. */
    Piece with(Piece other) {
        return new Piece(kind, Texts.joined(text, other.text, " "), lines.to(other.lines), level, marked);
    }
}
