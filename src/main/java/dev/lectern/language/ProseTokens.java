package dev.lectern.language;

import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words and numbers, and tells where its clauses part. */
final class ProseTokens {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])\\p{Nd}++(?:[.,'\u2019\u066B\u066C\u00A0\u202F\u2009]\\p{Nd}++| (?=\\p{Nd}{3}(?!\\p{Nd}))\\p{Nd}++)*+");
    private static final String STOPS = ";:()[]{}!?\u2014\u061B\u3002\uFF1B\uFF1A\uFF08\uFF09\u2026\t\n";
    private static final int GROUP = 3;

    /** More digits than any quantity that is written out has. */
    private static final int MOST_DIGITS = 30;

    private final String text;
    private final char decimal;
    private final boolean spacesGroup;

    /**
     * A word or number of a sentence.
     *
     * @param key the word in its plain form
     * @param literal the value of a number in digits
     * @param opens whether a clause begins here
     */
    record Piece(Span place, String key, Optional<BigDecimal> literal, boolean opens) {}

    private ProseTokens(String text, char decimal) {
        this.text = text;
        this.decimal = decimal;
        this.spacesGroup = decimal == ',';
    }

    /** Returns the pieces of a text in a language whose decimal sign is given. */
    static List<Piece> of(String text, char decimal) {
        return new ProseTokens(text, decimal).all();
    }

    private List<Piece> all() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            words(pieces, from, numbers.start());
            from = number(pieces, numbers.start(), numbers.end());
        }
        words(pieces, from, text.length());
        return pieces;
    }

    private void words(List<Piece> pieces, int from, int to) {
        for (Span word : Words.in(text.substring(from, to))) {
            Span place = word.shift(from);
            pieces.add(new Piece(place, ProseFile.plain(place.of(text)), Optional.empty(), opens(pieces, place)));
        }
    }

    /** Adds a number of digits; where spaces do not group, only its first group. Returns where it ends. */
    private int number(List<Piece> pieces, int start, int end) {
        String digits = text.substring(start, end);
        int space = digits.indexOf(' ');
        int stop = space >= 0 && (!spacesGroup || space > GROUP) ? start + space : end;
        Span place = new Span(start, stop);
        pieces.add(new Piece(place, "", value(place.of(text)), opens(pieces, place)));
        return stop;
    }

    private boolean opens(List<Piece> pieces, Span place) {
        if (pieces.isEmpty()) {
            return true;
        }
        String gap = text.substring(pieces.get(pieces.size() - 1).place().end(), place.start());
        return gap.chars().anyMatch(unit -> STOPS.indexOf(unit) >= 0)
                || gap.contains(", ")
                || gap.contains("\u060C")
                || gap.contains("\uFF0C")
                || gap.contains(" \u2013")
                || gap.contains(" -");
    }

    /** Reads digits of any script; a separator with other than three digits behind it is a decimal sign. */
    private Optional<BigDecimal> value(String written) {
        StringBuilder plain = new StringBuilder();
        boolean fraction = false;
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            int code = written.codePointAt(at);
            if (Character.isDigit(code)) {
                plain.append(Character.digit(code, 10));
            } else if (isDecimal(code, digitsAfter(written, at + 1))) {
                if (fraction) {
                    return Optional.empty();
                }
                fraction = true;
                plain.append('.');
            } else if (fraction || digitsAfter(written, at + 1) != GROUP) {
                return Optional.empty();
            }
        }
        return plain.length() > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(plain.toString()));
    }

    private boolean isDecimal(int sign, int digits) {
        return switch (sign) {
            case '.', ',' -> digits != GROUP || (sign == decimal && sign == '.');
            case '\u066B' -> true;
            default -> false;
        };
    }

    private static int digitsAfter(String written, int from) {
        int at = from;
        int digits = 0;
        while (at < written.length() && Character.isDigit(written.codePointAt(at))) {
            at += Character.charCount(written.codePointAt(at));
            digits++;
        }
        return digits;
    }
}
