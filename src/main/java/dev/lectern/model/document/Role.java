package dev.lectern.model.document;

import java.util.Arrays;
import java.util.Optional;

/** What a line or block of an article is for. The labels are those of the {@code inspect} contract. */
public enum Role {
    /** The headline. */
    TITLE("title"),
    /** A word above the headline that says what department it is in. */
    KICKER("kicker"),
    /** The standfirst: one or two sentences under the headline. */
    DECK("deck"),
    /** The line that names the authors. */
    BYLINE("byline"),
    /** Who the author is. */
    BIO("bio"),
    /** The line that gives the day of publication. */
    DATE("date"),
    /** The heading of the key points. */
    KEY_POINTS_HEADING("key-points-heading"),
    /** One of the points the editors draw from the article, listed before it. */
    KEY_POINT("key-point"),
    /** What the page's editors say about the article. */
    EDITOR_NOTE("editor-note"),
    /** A heading inside the body. */
    HEADING("heading"),
    /** A paragraph of the body. */
    PARAGRAPH("paragraph"),
    /** An item of a list in the body. */
    LIST_ITEM("list-item"),
    /** A quotation set off from the body. */
    QUOTE("quote"),
    /** A sentence of the body repeated for display. */
    PULL_QUOTE("pull-quote"),
    /** What is said about a picture. */
    CAPTION("caption"),
    /** Where the article was first published, or by whose courtesy it stands here. */
    CREDIT("credit"),
    /** Another article the page points to. */
    RELATED("related"),
    /** Widgets, navigation, sign-up, the site's own text. */
    BOILERPLATE("boilerplate"),
    /** Text that stands again elsewhere in the same source. */
    DUPLICATE("duplicate"),
    /** Test strings, page numbers, identifiers. */
    NOISE("noise"),
    /** A reader's comment. */
    COMMENT("comment"),
    /** A footnote or an entry of a list of references. */
    REFERENCE("reference"),
    /** A row of a table. */
    TABLE_ROW("table-row"),
    /** A line of verse. */
    VERSE("verse"),
    /** What an interviewer asks. */
    QUESTION("question"),
    /** What is answered. */
    ANSWER("answer"),
    /** The line that names who speaks next. */
    SPEAKER("speaker"),
    /** Program text. */
    CODE("code");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Returns its name in {@code inspect} and in the ledger. */
    public String label() {
        return label;
    }

    /** Returns the role with that label. */
    public static Optional<Role> labelled(String label) {
        return Arrays.stream(values()).filter(role -> role.label.equals(label)).findFirst();
    }

    /** Tells whether it is part of the text the author wrote to be read through. */
    public boolean isBody() {
        return switch (this) {
            case HEADING, PARAGRAPH, LIST_ITEM, QUOTE, TABLE_ROW, VERSE, QUESTION, ANSWER, SPEAKER, CODE -> true;
            default -> false;
        };
    }

    /** Tells whether glossary terms are sought in it. */
    public boolean isAnnotated() {
        return this == TITLE || this == DECK || this == KEY_POINT || (isBody() && this != CODE);
    }

    /** Tells whether text of this role is kept in the article as a block. */
    public boolean isBlock() {
        return switch (this) {
            case TITLE, KICKER, BYLINE, DATE, CREDIT, RELATED, BOILERPLATE, DUPLICATE, NOISE, COMMENT -> false;
            default -> true;
        };
    }

    /** Tells whether text of this role is taken out and recorded as a {@link Removal}. */
    public boolean isRemoved() {
        return switch (this) {
            case RELATED, BOILERPLATE, DUPLICATE, NOISE, COMMENT -> true;
            default -> false;
        };
    }
}
