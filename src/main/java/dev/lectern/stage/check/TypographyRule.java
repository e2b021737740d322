package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.ShortCode;
import dev.lectern.model.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** What typography tells of a text, by the reasons for which it is shown otherwise than it is written. */
enum TypographyRule {
    STRAIGHT_QUOTES(ShortCode.STRAIGHT_QUOTES, "straight quotation mark or apostrophe", "straight quotation marks or apostrophes"),
    SPACE_BEFORE_POINT(ShortCode.SPACE_BEFORE_POINT, "space before punctuation", "spaces before punctuation"),
    DOUBLE_SPACE(ShortCode.DOUBLE_SPACE, "run of several spaces", "runs of several spaces"),
    HYPHEN_AS_DASH(ShortCode.HYPHEN_AS_DASH, "hyphen that stands for a dash", "hyphens that stand for dashes"),
    BREAKING_SPACE(ShortCode.BREAKING_SPACE, "space at which no line should break", "spaces at which no line should break"),
    NESTED_QUOTES(ShortCode.NESTED_QUOTES, "quotation in a quotation with the outer marks", "quotations in quotations with the outer marks"),
    DOTS_AS_ELLIPSIS(ShortCode.DOTS_AS_ELLIPSIS, "row of full stops for an ellipsis", "rows of full stops for an ellipsis"),
    HYPHEN_IN_RANGE(ShortCode.HYPHEN_IN_RANGE, "hyphen between numbers", "hyphens between numbers"),
    HYPHEN_AS_MINUS(ShortCode.HYPHEN_AS_MINUS, "hyphen that stands for a minus sign", "hyphens that stand for minus signs");

    private static final int SHORT = 3;
    private static final String DASHES = "\u2013\u2014\u2015";

    private final ShortCode code;
    private final String one;
    private final String several;

    TypographyRule(ShortCode code, String one, String several) {
        this.code = code;
        this.one = one;
        this.several = several;
    }

    /** Returns the rule with that short code. */
    static Optional<TypographyRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.code.id().equals(id)).findFirst();
    }

    String code() {
        return code.code();
    }

    /**
     * Tells whether a change of its kind is to be told. That a line should not begin with a dash nor end with a short word,
     * or that a rare space is shown as a common one, is no fault of a source.
     */
    boolean tells(String text, Span span) {
        return switch (this) {
            case STRAIGHT_QUOTES -> text.charAt(span.start()) < 0x80;
            case DOUBLE_SPACE -> span.length() > 1;
            case BREAKING_SPACE -> span.end() < text.length() && !isBeforeDash(text, span) && !isBehindShortWord(text, span);
            default -> true;
        };
    }

    private static boolean isBeforeDash(String text, Span span) {
        return DASHES.indexOf(text.charAt(span.end())) >= 0;
    }

    /** A word of one letter, or of three small letters at most with a word behind it; a word with a full stop is none. */
    private static boolean isBehindShortWord(String text, Span span) {
        int start = span.start();
        boolean small = true;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
            small &= Character.isLowerCase(text.charAt(start));
        }
        int length = span.start() - start;
        return length == 1
                || (small && length > 0 && length <= SHORT && Character.isLetter(text.codePointAt(span.end())));
    }

    /** Returns how many of its kind there are, in words. */
    String counted(int count) {
        return count == 1 ? one : count + " " + several;
    }
}
