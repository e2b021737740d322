package dev.lectern.stage.read.charset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely it is that a reading of bytes is a text somebody wrote: the sum of natural logarithms over the characters
 * that ASCII lacks, in the language that suits them best. A wrong reading shows by letters the language does not have, by
 * capitals inside words, by scripts mixed within a word, and by signs where letters should be.
 */
final class Plausibility {

    private static final double CAPITAL_AT_START = -1;
    private static final double CAPITAL_AFTER_CAPITAL = -1.2;
    private static final double CAPITAL_AFTER_SMALL = -6;
    private static final double MIXED_SCRIPTS = -6;
    private static final double APOSTROPHE = -1;
    private static final double SIGN = -3.5;
    private static final double SIGN_IN_WORD = -5;
    private static final double NO_TEXT = -10;
    private static final double WIDE_NO_TEXT = -14;
    private static final String SIGNS = "“”‘’„‚«»‹›–—…•·§©®™°№€£¥¿¡\u00A0´×½¼¾²³†‡،؛؟";
    private static final String JOINERS = "·\u00AD‘—–";

    private Plausibility() {}

    /** Returns the likelihood of a reading, the better the nearer to zero. */
    static double of(String text, List<Alphabet> alphabets) {
        Map<Character, Integer> counts = new HashMap<>();
        double form = 0;
        boolean wide = alphabets.get(0).isOfCharacters();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
            if (unit > 0x7F) {
                if (isLetter(unit) || wide && unit >= '\u3000') {
                    counts.merge(Character.toLowerCase(unit), 1, Integer::sum);
                } else {
                    form += sign(unit, before, after, wide);
                }
            }
            if (unit > 0x7F || before > 0x7F) {
                form += seam(before, unit);
            }
        }
        return form + best(counts, alphabets);
    }

    private static double best(Map<Character, Integer> counts, List<Alphabet> alphabets) {
        double best = Double.NEGATIVE_INFINITY;
        for (Alphabet alphabet : alphabets) {
            double sum = 0;
            for (Map.Entry<Character, Integer> count : counts.entrySet()) {
                char letter = count.getKey();
                double share = alphabet.share(letter);
                boolean isNoText = share == Alphabet.STRANGE && alphabet.isOfCharacters();
                sum += count.getValue() * (isNoText ? WIDE_NO_TEXT : share);
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    private static double sign(char unit, char before, char after, boolean wide) {
        if (SIGNS.indexOf(unit) < 0) {
            return wide ? WIDE_NO_TEXT : NO_TEXT;
        }
        boolean isInWord = isLetter(before) && isLetter(after);
        if (unit == '\u2019' && isLetter(before)) {
            return APOSTROPHE;
        }
        return SIGN + (isInWord && JOINERS.indexOf(unit) < 0 ? SIGN_IN_WORD : 0);
    }

    /** Judges two neighbours of which at least one is not ASCII. */
    private static double seam(char before, char unit) {
        if (!isLetter(unit)) {
            return 0;
        }
        if (!isLetter(before)) {
            return Character.isUpperCase(unit) ? CAPITAL_AT_START : 0;
        }
        double seam = Character.isUpperCase(unit) ? capital(before) : 0;
        return isCased(before) && isCased(unit) && script(before) != script(unit) ? seam + MIXED_SCRIPTS : seam;
    }

    private static double capital(char before) {
        return Character.isLowerCase(before) ? CAPITAL_AFTER_SMALL : CAPITAL_AFTER_CAPITAL;
    }

    private static boolean isCased(char unit) {
        return isLetter(unit) && script(unit) != Character.UnicodeScript.COMMON;
    }

    private static Character.UnicodeScript script(char unit) {
        Character.UnicodeScript script = Character.UnicodeScript.of(unit);
        return switch (script) {
            case HIRAGANA, KATAKANA, HAN, HANGUL, INHERITED -> Character.UnicodeScript.COMMON;
            default -> script;
        };
    }

    private static boolean isLetter(char unit) {
        return Character.isLetter(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || unit == '\u200C'
                || unit == '\u200D';
    }
}
