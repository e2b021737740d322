package dev.lectern.stage.check;

import dev.lectern.model.diagnostic.ShortCode;
import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** What typography tells of a text, by the reasons for which it is shown otherwise than it is written. */
enum TypographyRule {
    STRAIGHT_QUOTES(
            ShortCode.STRAIGHT_QUOTES,
            "straight quotation mark or apostrophe",
            "straight quotation marks or apostrophes"),
    SPACE_BEFORE_POINT(ShortCode.SPACE_BEFORE_POINT, "space before punctuation", "spaces before punctuation"),
    DOUBLE_SPACE(ShortCode.DOUBLE_SPACE, "run of several spaces", "runs of several spaces"),
    HYPHEN_AS_DASH(ShortCode.HYPHEN_AS_DASH, "hyphen that stands for a dash", "hyphens that stand for dashes"),
    BREAKING_SPACE(
            ShortCode.BREAKING_SPACE, "space at which no line should break", "spaces at which no line should break"),
    NESTED_QUOTES(
            ShortCode.NESTED_QUOTES,
            "quotation in a quotation with the outer marks",
            "quotations in quotations with the outer marks"),
    DOTS_AS_ELLIPSIS(
            ShortCode.DOTS_AS_ELLIPSIS, "row of full stops for an ellipsis", "rows of full stops for an ellipsis"),
    HYPHEN_IN_RANGE(ShortCode.HYPHEN_IN_RANGE, "hyphen between numbers", "hyphens between numbers"),
    HYPHEN_AS_MINUS(
            ShortCode.HYPHEN_AS_MINUS, "hyphen that stands for a minus sign", "hyphens that stand for minus signs");

    private static final String SINGLE_MARKS = "\u2018\u2019\u201A\u2039\u203A";
    private static final String DASHES = "\u2013\u2014\u2015";

    private final ShortCode code;
    private final String one;
    private final String several;

    TypographyRule(ShortCode code, String one, String several) {
        this.code = code;
        this.one = one;
        this.several = several;
    }

    /**
     * Returns the rule that a change of a text shows to be broken, if any is. That a line should not begin with a dash nor
     * end with a short word, that a rare space is shown as a common one, that room is made between two marks: all that is
     * no fault of a source.
     */
    static Optional<TypographyRule> of(DisplayChange change, String text) {
        return Arrays.stream(values())
                .filter(rule -> rule.code.id().equals(change.kind()))
                .findFirst()
                .flatMap(rule -> rule.broken(change, text));
    }

    private Optional<TypographyRule> broken(DisplayChange change, String text) {
        Span span = change.span();
        char written = text.charAt(span.start());
        return switch (this) {
            case STRAIGHT_QUOTES -> Optional.of(this).filter(rule -> isStraight(written));
            case NESTED_QUOTES ->
                isStraight(written) && (written != '"' || !hasSingleMark(change.shown()))
                        ? Optional.of(STRAIGHT_QUOTES)
                        : Optional.of(this).filter(rule -> change.shown().indexOf(written) < 0);
            case DOUBLE_SPACE -> Optional.of(this).filter(rule -> span.length() > 1);
            case BREAKING_SPACE ->
                Optional.of(this)
                        .filter(rule -> Folding.isSpace(written)
                                && span.end() < text.length()
                                && !isBeforeDash(text, span)
                                && !isBehindShortWord(text, span));
            default -> Optional.of(this);
        };
    }

    private static boolean isStraight(char mark) {
        return mark == '"' || mark == '\'' || mark == '`';
    }

    private static boolean hasSingleMark(String shown) {
        return shown.codePoints().anyMatch(code -> SINGLE_MARKS.indexOf(code) >= 0);
    }

    private static boolean isBeforeDash(String text, Span span) {
        return DASHES.indexOf(text.charAt(span.end())) >= 0;
    }

    /** Tells whether the word before is a single letter; with a full stop it were an initial. */
    private static boolean isBehindShortWord(String text, Span span) {
        int start = span.start();
        return start > 0
                && Character.isLetter(text.charAt(start - 1))
                && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    String code() {
        return code.code();
    }

    /** Returns how many of its kind there are, in words. */
    String counted(int count) {
        return count == 1 ? one : count + " " + several;
    }
}
