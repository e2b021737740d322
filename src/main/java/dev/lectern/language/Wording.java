package dev.lectern.language;

import dev.lectern.model.text.Folding;
import dev.lectern.model.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as its words, numbers and telling signs; bullets, arrows, emoji and all other punctuation are passed over.
 *
 * <p>Letters and digits are apart ({@code 5h} is a number and a word), and an apostrophe parts words ({@code l'auteur} is
 * two). The digits of one number are together: {@code
 * 1,234}, {@code 1 234}, {@code 4.5}, {@code 12k}; the parts of {@code 14.01.2022} are not. Signs are kept because they
 * tell a label from a sentence: colon, slash, bar, copyright.
 *
 * @param line as written
 * @param tokens in order
 */
record Wording(String line, List<Token> tokens) {

    static Wording of(String line) {
        return new Wording(line, new Reader(Folding.fold(line)).read());
    }

    /** Returns the tokens without the signs at either end, which are there for looks; a copyright sign stays. */
    List<Token> inner() {
        int start = 0;
        int end = tokens.size();
        while (start < end && isOrnament(tokens.get(start))) {
            start++;
        }
        while (end > start && isOrnament(tokens.get(end - 1))) {
            end--;
        }
        return tokens.subList(start, end);
    }

    /** Returns what stands between a token and the next one. */
    String gapAfter(int index) {
        int end = index + 1 < tokens.size() ? tokens.get(index + 1).place().start() : line.length();
        return line.substring(tokens.get(index).place().end(), end);
    }

    private static boolean isOrnament(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.is("©");
    }

    private static final class Reader {

        private final Folding.Folded folded;
        private final String text;
        private final char[] units;
        private final List<Token> tokens = new ArrayList<>();

        Reader(Folding.Folded folded) {
            this.folded = folded;
            this.text = folded.text();
            this.units = text.toCharArray();
        }

        List<Token> read() {
            int at = 0;
            while (at < text.length()) {
                int code = text.codePointAt(at);
                if (Character.isDigit(code)) {
                    at = number(at);
                } else if (Words.isWordPart(code)) {
                    at = word(at);
                } else {
                    at = sign(at, code);
                }
            }
            return List.copyOf(tokens);
        }

        private int sign(int start, int code) {
            int end = start + Character.charCount(code);
            if (":：/／|｜©".indexOf(code) >= 0) {
                add(Token.Kind.SIGN, Character.toString(narrow(code)), start, end);
            }
            return end;
        }

        private static int narrow(int code) {
            return code > 0xFF00 ? code - 0xFEE0 : code;
        }

        private int word(int start) {
            int end = endOfLetters(start);
            String plain = PlainLetters.of(text.substring(start, end));
            if (!plain.isEmpty()) {
                add(Token.Kind.WORD, plain, start, end);
            }
            return end;
        }

        private int number(int start) {
            int end = endOfDigits(start);
            if (followsThousand(start, end)) {
                while (followsThousand(start, end)) {
                    end = endOfDigits(end + 1);
                }
            } else if (followsFraction(start, end)) {
                end = endOfDigits(end + 1);
            }
            String digits = ascii(text.substring(start, end));
            if (end < text.length() && "kKmMкК".indexOf(text.charAt(end)) >= 0 && !isWordAt(end + 1)) {
                end++;
            }
            add(Token.Kind.NUMBER, digits, start, end);
            return end;
        }

        /** Tells whether a separator and just three digits follow, as in 1,234; a fourth digit would be a year. */
        private boolean followsThousand(int start, int at) {
            if (at + 4 > text.length() || ",.' ٬".indexOf(text.charAt(at)) < 0 || at - start > 11) {
                return false;
            }
            boolean leading = at - start <= 3 || text.charAt(at - 4) == text.charAt(at);
            return leading && endOfDigits(at + 1) == at + 4 && Character.digit(text.charAt(start), 10) != 0;
        }

        /** Tells whether one or two decimals follow, and not the month of a day such as 14.01.2022. */
        private boolean followsFraction(int start, int at) {
            if (at + 1 >= text.length() || ".,٫".indexOf(text.charAt(at)) < 0 || at - start > 4) {
                return false;
            }
            int end = endOfDigits(at + 1);
            int decimals = end - at - 1;
            return decimals >= 1 && decimals <= 2 && !partsDigits(end) && !partsDigits(start - 1);
        }

        private boolean partsDigits(int at) {
            return at > 0
                    && at + 1 < text.length()
                    && ".,/-".indexOf(text.charAt(at)) >= 0
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1));
        }

        private int endOfDigits(int from) {
            int end = from;
            while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return end;
        }

        private int endOfLetters(int start) {
            int end = start;
            while (end < units.length) {
                int code = Character.codePointAt(units, end);
                if (!Words.isWordPart(code) || Character.isDigit(code)) {
                    return end;
                }
                end += Character.charCount(code);
            }
            return end;
        }

        private boolean isWordAt(int index) {
            return index < text.length() && Words.isWordPart(text.codePointAt(index));
        }

        private void add(Token.Kind kind, String plain, int start, int end) {
            tokens.add(new Token(kind, plain, folded.original(start, end)));
        }

        private static String ascii(String digits) {
            StringBuilder ascii = new StringBuilder(digits.length());
            digits.codePoints()
                    .forEach(code -> ascii.append(
                            Character.isDigit(code)
                                    ? Integer.toString(Character.digit(code, 10))
                                    : Character.toString(code)));
            return ascii.toString();
        }
    }
}
