package dev.lectern.model.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * The short names of what {@code check} looks for: {@code t} typography, {@code s} source, {@code g} glossary, {@code a}
 * archive. A diagnostic has the long code; wherever a user writes a code, the short one means the same.
 */
public enum ShortCode {
    /** Straight quotation marks and apostrophes. */
    STRAIGHT_QUOTES("t-001", "straight-quotes"),
    /** A space before a comma or a full stop. */
    SPACE_BEFORE_POINT("t-002", "space-before-point"),
    /** Several spaces where one is wanted. */
    DOUBLE_SPACE("t-003", "double-space"),
    /** A hyphen that stands for a dash. */
    HYPHEN_AS_DASH("t-004", "hyphen-as-dash"),
    /** Digits of another script than the words around them. */
    FOREIGN_DIGITS("t-005", "foreign-digits"),
    /** A space at which no line should break. */
    BREAKING_SPACE("t-006", "breaking-space"),
    /** A quotation in a quotation with the marks of the outer one. */
    NESTED_QUOTES("t-007", "nested-quotes"),
    /** Full stops that stand for an ellipsis. */
    DOTS_AS_ELLIPSIS("t-008", "dots-as-ellipsis"),
    /** A hyphen between two numbers. */
    HYPHEN_IN_RANGE("t-009", "hyphen-in-range"),
    /** A hyphen that stands for a minus sign. */
    HYPHEN_AS_MINUS("t-011", "hyphen-as-minus"),
    /** A passage that stands twice. */
    BLOCK_REPEATED("s-001", "block-repeated"),
    /** An article without a headline. */
    TITLE_SUPPLIED("s-002", "title-supplied"),
    /** An article without an author. */
    AUTHOR_MISSING("s-003", "author-missing"),
    /** A very long paragraph. */
    PARAGRAPH_LONG("s-004", "paragraph-long"),
    /** A sentence that goes on in the next paragraph. */
    SENTENCE_BROKEN("s-005", "sentence-broken"),
    /** An article without a day of publication. */
    DATE_MISSING("s-006", "date-missing"),
    /** An article that does not say where it was first published. */
    SOURCE_MISSING("s-007", "source-missing"),
    /** An acronym that neither text nor glossary explains. */
    ACRONYM_UNEXPLAINED("g-001", "acronym-unexplained"),
    /** Another spelling of a name in the glossary. */
    SPELLING_UNLISTED("g-002", "spelling-unlisted"),
    /** A term that no article mentions. */
    GLOSSARY_TERM_UNUSED("g-003", "glossary-term-unused"),
    /** An article to which nothing but lists leads. */
    ARTICLE_ORPHAN("a-001", "article-orphan");

    private final String id;
    private final String code;

    ShortCode(String id, String code) {
        this.id = id;
        this.code = code;
    }

    /** Returns the short name, such as {@code t-001}. */
    public String id() {
        return id;
    }

    /** Returns the code that a diagnostic has, such as {@code straight-quotes}. */
    public String code() {
        return code;
    }

    /** Returns the short name of a code, if it has one. */
    public static Optional<ShortCode> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Returns the code that a user means by a short name; any other word is a code itself. */
    public static String full(String written) {
        return Arrays.stream(values())
                .filter(one -> one.id.equals(written))
                .map(ShortCode::code)
                .findFirst()
                .orElse(written);
    }
}
