package dev.lectern.language;

import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;

/** Tells years from other numbers of four digits, by the words on either side. */
final class LoneYears {

    private static final String MONEY_AND_SIGNS = "$€£¥₽₸₴₺₹№#%°";
    private static final String TOUCHING = "-\u2010\u2011.,:/'\u2019+=*";

    private final String text;
    private final TimePhrases phrases;

    LoneYears(String text, TimePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** Tells whether the number at a place is a year rather than a quantity, a mark or a part of a name. */
    boolean isYear(Span number) {
        if (isPartOfNumber(number) || isMoney(number)) {
            return false;
        }
        String after = word(next(number.end()));
        if (phrases.is(TimePhrases.Words.QUANTITY, after) && isSpace(number.end())) {
            return false;
        }
        Span before = previous(number.start());
        String word = word(before);
        if (phrases.is(TimePhrases.Words.LEAD, word)) {
            return true;
        }
        return !phrases.is(TimePhrases.Words.LABEL, word) && !isName(before) && !isTitle(number);
    }

    /** Tells whether a digit stands behind a sign that touches the number, as in 2022.5 and 2022-A. */
    private boolean isPartOfNumber(Span number) {
        return joins(number.start() - 1, number.start() - 2) || joins(number.end(), number.end() + 1);
    }

    private boolean joins(int sign, int beyond) {
        return sign >= 0
                && beyond >= 0
                && beyond < text.length()
                && TOUCHING.indexOf(text.charAt(sign)) >= 0
                && Character.isDigit(text.charAt(beyond));
    }

    private boolean isMoney(Span number) {
        int before = number.start() - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        int after = number.end();
        while (after < text.length() && Character.isSpaceChar(text.charAt(after))) {
            after++;
        }
        return (before >= 0 && MONEY_AND_SIGNS.indexOf(text.charAt(before)) >= 0)
                || (after < text.length() && MONEY_AND_SIGNS.indexOf(text.charAt(after)) >= 0);
    }

    /** A word with a capital inside a sentence that touches the number makes one name with it: "Agenda 2030". */
    private boolean isName(Span word) {
        if (word.length() == 0 || !isSpace(word.end()) || !Character.isUpperCase(text.codePointAt(word.start()))) {
            return false;
        }
        int before = word.start() - 1;
        while (before >= 0 && (isSpace(before) || "\"'\u201C\u2018\u00AB(".indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before >= 0 && ".!?\n".indexOf(text.charAt(before)) < 0;
    }

    /** A number alone between quotation marks is what something is called. */
    private boolean isTitle(Span number) {
        return number.start() > 0
                && number.end() < text.length()
                && "\"\u201C\u201E\u00AB\u2018".indexOf(text.charAt(number.start() - 1)) >= 0
                && "\"\u201D\u201C\u00BB\u2019,".indexOf(text.charAt(number.end())) >= 0;
    }

    private boolean isSpace(int at) {
        return at < text.length()
                && (Character.isSpaceChar(text.charAt(at)) || Character.isWhitespace(text.charAt(at)));
    }

    /** Returns the word that ends before a place with nothing but spaces between. */
    private Span previous(int from) {
        int end = from;
        while (end > 0 && isSpace(end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && Words.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }

    private Span next(int from) {
        int start = from;
        while (start < text.length() && isSpace(start)) {
            start++;
        }
        int end = start;
        while (end < text.length() && Words.isWordPart(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private String word(Span span) {
        return PlainLetters.of(span.of(text));
    }
}
