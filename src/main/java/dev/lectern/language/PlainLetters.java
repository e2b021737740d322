package dev.lectern.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes from a word what sites leave out at will: case, the accents of Latin letters, the vowel signs of Arabic, the
 * dots of the Russian ё, and which of two look-alike Arabic letters was typed.
 */
final class PlainLetters {

    private PlainLetters() {}

    static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        StringBuilder plain = new StringBuilder(small.length());
        small.codePoints().forEach(code -> append(plain, code));
        return plain.toString();
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, int code) {
        if (code < 0x80) {
            plain.appendCodePoint(code);
        } else if (!isDropped(code)) {
            plain.append(plainOf(code));
        }
    }

    private static boolean isDropped(int code) {
        boolean combining = code >= 0x0300 && code <= 0x036F;
        boolean arabicSign = (code >= 0x064B && code <= 0x065F) || code == 0x0670 || code == 0x0640;
        boolean hebrewPoint = code >= 0x0591 && code <= 0x05C7;
        return combining || arabicSign || hebrewPoint;
    }

    private static String plainOf(int code) {
        return switch (code) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ё' -> "е";
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ي', 'ى' -> "ی";
            case 'ك' -> "ک";
            case 'ۀ' -> "ه";
            default -> withoutAccents(code);
        };
    }

    private static String withoutAccents(int code) {
        String letter = Character.toString(code);
        if (Character.UnicodeScript.of(code) != Character.UnicodeScript.LATIN) {
            return letter;
        }
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder();
        parts.codePoints().filter(part -> !isDropped(part)).forEach(base::appendCodePoint);
        return base.toString();
    }
}
