package dev.lectern.stage.extract.draft;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** What the marks of any script say of the text they stand in or end. */
public final class Punctuation {

    private static final String STOPS = ".。．｡۔।॥։።";
    private static final String QUESTIONS = "?？؟\u037E՞፧⁇⁈";
    private static final String EXCLAMATIONS = "!！⁉‼";
    private static final String COLONS = ":：﹕፦";
    private static final String COMMAS = ",，、﹐،፣";
    private static final String SEMICOLONS = ";；؛፤";
    private static final String OPENING_QUOTES = "\"“„«‹「『《〈";
    private static final String CLOSING_QUOTES = "\"”“»›」』》〉";
    private static final Pattern CUT_OFF = Pattern.compile("(?:…|⋯|\\.\\.\\.|。。。)[\\])）］»”\"」』]?$");

    /** An ellipsis of three marks, one behind it, and a line's end. */
    private static final int LONGEST_CUT_OFF = 6;

    private Punctuation() {}

    /** Tells whether a text ends with a mark that ends a sentence, quotation marks and brackets not looked behind. */
    public static boolean endsSentence(String text) {
        return endsWith(text, STOPS + EXCLAMATIONS + "…") || asks(text);
    }

    /** Tells whether a text ends with a question mark; in Greek, and nowhere else, the semicolon is one. */
    public static boolean asks(String text) {
        return endsWith(text, QUESTIONS) || (endsWith(text, ";") && isGreek(text));
    }

    /** Tells whether a code point is a question mark in whatever text it stands. */
    public static boolean isQuestionMark(int code) {
        return QUESTIONS.indexOf(code) >= 0;
    }

    /** Tells whether a text ends with a full stop. */
    public static boolean endsWithStop(String text) {
        return endsWith(text, STOPS);
    }

    /** Tells whether a text ends with a colon. */
    public static boolean endsWithColon(String text) {
        return endsWith(text, COLONS);
    }

    /** Tells whether a text ends with a comma. */
    public static boolean endsWithComma(String text) {
        return endsWith(text, COMMAS);
    }

    /** Tells whether a text ends with a mark after which its sentence goes on. */
    public static boolean endsPausing(String text) {
        return endsWith(text, COMMAS + SEMICOLONS);
    }

    /** Tells whether a text breaks off: it ends with an ellipsis, a bracket or quotation mark behind it or none. */
    public static boolean isCutOff(String text) {
        return CUT_OFF.matcher(text)
                .region(Math.max(0, text.length() - LONGEST_CUT_OFF), text.length())
                .find();
    }

    /** Tells whether a text opens with a quotation mark. */
    public static boolean opensQuotation(String text) {
        return !text.isEmpty() && OPENING_QUOTES.indexOf(text.charAt(0)) >= 0;
    }

    /** Tells whether a text closes with a quotation mark. */
    public static boolean closesQuotation(String text) {
        return endsWith(text, CLOSING_QUOTES);
    }

    private static boolean endsWith(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isGreek(String text) {
        for (int at = text.length(); at > 0; at -= Character.charCount(text.codePointBefore(at))) {
            if (Character.isLetter(text.codePointBefore(at))) {
                return UnicodeScript.of(text.codePointBefore(at)) == UnicodeScript.GREEK;
            }
        }
        return false;
    }
}
