package dev.lectern.model.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text prepared for being searched: what {@link Folding} does and, beyond it, everything that parts two spellings of
 * one name without changing what is read.
 *
 * <p>Runs of white space become one space, typographic ligatures and full-width forms their plain letters, <i>ß</i> two
 * letters <i>s</i>; the two forms of the Arabic letters yeh and kaf become one; vowel signs of Arabic and Hebrew, the
 * Arabic stretching stroke and the accents of Greek, which capitals do not bear, vanish. Letters keep their case in {@link #cased()} and lose it in {@link #key()}; both have
 * the same length, so that one range cuts the same letters out of either.
 *
 * @param cased the prepared text
 * @param key the prepared text without difference of capital and small letters
 * @param starts for each unit, where the character it came from starts in the original
 * @param ends for each unit, where that character ends in the original
 */
public record SearchForm(String cased, String key, int[] starts, int[] ends) {

    /** Prepares a text. */
    public static SearchForm of(String text) {
        Folding.Folded folded = Folding.fold(text);
        Maker maker = new Maker(folded);
        String source = folded.text();
        int at = 0;
        while (at < source.length()) {
            int code = source.codePointAt(at);
            maker.add(code, at);
            at += Character.charCount(code);
        }
        return new SearchForm(maker.cased.toString(), maker.key.toString(), maker.starts, maker.ends);
    }

    /** Returns the range of the original that a non-empty range of this form came from. */
    public Span original(Span range) {
        return new Span(starts[range.start()], ends[range.end() - 1]);
    }

    /** Returns the code point without difference of capital and small letters, whatever the language. */
    static int withoutCase(int code) {
        return Character.toLowerCase(Character.toUpperCase(code));
    }

    /** Returns the letter without its accents. */
    static int baseOf(int code) {
        return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD)
                .codePointAt(0);
    }

    private static final class Maker {

        private static final int TATWEEL = 0x0640;

        private final Folding.Folded folded;
        private final StringBuilder cased;
        private final StringBuilder key;
        private final int[] starts;
        private final int[] ends;

        Maker(Folding.Folded folded) {
            this.folded = folded;
            int length = folded.text().length();
            this.cased = new StringBuilder(length);
            this.key = new StringBuilder(length);
            int grown = length
                    + 2 * (int) folded.text().chars().filter(Maker::isSeveral).count();
            this.starts = new int[grown];
            this.ends = new int[grown];
        }

        void add(int code, int at) {
            if (code < 0x80) {
                boolean again = code == ' ' && cased.length() > 0 && cased.charAt(cased.length() - 1) == ' ';
                if (!again) {
                    append(code, at);
                }
            } else if (!isPassedOver(code)) {
                plain(code).codePoints().forEach(letter -> append(letter, at));
            }
        }

        private void append(int code, int at) {
            int from = cased.length();
            if (code < 0x80) {
                cased.append((char) code);
                key.append((char) (code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code));
                starts[from] = folded.starts()[at];
                ends[from] = folded.ends()[at];
                return;
            }
            cased.appendCodePoint(code);
            key.appendCodePoint(withoutCase(code));
            Arrays.fill(starts, from, cased.length(), folded.starts()[at]);
            Arrays.fill(ends, from, cased.length(), folded.ends()[at]);
        }

        private static boolean isPassedOver(int code) {
            boolean mark = Character.getType(code) == Character.NON_SPACING_MARK;
            return code == TATWEEL || (mark && (isArabicSign(code) || (code >= 0x0591 && code <= 0x05C7)));
        }

        private static boolean isArabicSign(int code) {
            return (code >= 0x064B && code <= 0x065F) || code == 0x0670 || (code >= 0x06D6 && code <= 0x06ED);
        }

        private static String plain(int code) {
            return switch (code) {
                case 'ß' -> "ss";
                case 'ẞ' -> "SS";
                case 'ي' -> "ی";
                case 'ك' -> "ک";
                default -> {
                    if (isCompatible(code)) {
                        yield Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
                    }
                    yield isGreek(code) ? Character.toString(baseOf(code)) : Character.toString(code);
                }
            };
        }

        private static boolean isGreek(int code) {
            return (code >= 0x0370 && code <= 0x03FF) || (code >= 0x1F00 && code <= 0x1FFF);
        }

        private static boolean isCompatible(int code) {
            return isLigature(code) || (code >= 0xFF01 && code <= 0xFF5E);
        }

        private static boolean isLigature(int code) {
            return code >= 0xFB00 && code <= 0xFB06;
        }

        /** Tells whether a character becomes two letters or three. */
        private static boolean isSeveral(int code) {
            return code == 'ß' || code == 'ẞ' || isLigature(code);
        }
    }
}
