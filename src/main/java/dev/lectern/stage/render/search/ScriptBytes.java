package dev.lectern.stage.render.search;

import dev.lectern.model.text.Counter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A script as it is written, in UTF-8. What is told apart as text is quoted while it is appended. */
final class ScriptBytes {

    private static final int FIRST = 1 << 10;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final byte[][] held = {new byte[FIRST]};
    private final Counter length = new Counter(0);

    int length() {
        return length.get();
    }

    byte[] bytes() {
        return Arrays.copyOf(held[0], length.get());
    }

    void clear() {
        length.set(0);
    }

    /** Appends an ASCII character that means what it is. */
    ScriptBytes sign(char sign) {
        if (length.get() == held[0].length) {
            held[0] = Arrays.copyOf(held[0], 2 * length.get());
        }
        held[0][length.next()] = (byte) sign;
        return this;
    }

    /** Appends ASCII characters that mean what they are. */
    ScriptBytes signs(String signs) {
        for (int at = 0; at < signs.length(); at++) {
            sign(signs.charAt(at));
        }
        return this;
    }

    /** Appends what another holds. */
    ScriptBytes all(ScriptBytes other) {
        return all(other, 0, other.length());
    }

    /** Appends part of what another holds. */
    ScriptBytes all(ScriptBytes other, int from, int to) {
        int end = length.get() + to - from;
        if (end > held[0].length) {
            held[0] = Arrays.copyOf(held[0], Math.max(end, 2 * held[0].length));
        }
        System.arraycopy(other.held[0], from, held[0], length.get(), to - from);
        length.set(end);
        return this;
    }

    /** Appends a number in {@link Digits}. */
    ScriptBytes number(int number) {
        int left = number;
        while (left >= Digits.BASE) {
            sign(Digits.of(left % Digits.BASE + Digits.BASE));
            left /= Digits.BASE;
        }
        return sign(Digits.of(left));
    }

    /** Appends a text, to stand in a literal. */
    ScriptBytes text(String text) {
        return text(text, 0, text.length());
    }

    /**
     * Appends part of a text, to stand in a literal. Control characters stand in it as they are, which JavaScript allows
     * and JSON does not; line breaks of all kinds and half characters are escaped.
     */
    ScriptBytes text(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= 0x80 && !isEscaped(unit)) {
                at = wide(text, at, end);
            } else if (unit == '"' || unit == '\\') {
                sign('\\').sign(unit);
            } else if (isEscaped(unit)) {
                escape(unit);
            } else {
                sign(unit);
            }
        }
        return this;
    }

    /** Appends a character beyond ASCII and returns where it ends. */
    private int wide(String text, int at, int end) {
        char unit = text.charAt(at);
        if (!Character.isSurrogate(unit)) {
            if (unit >= 0x800) {
                sign((char) (0xE0 | unit >> 12)).sign((char) (0x80 | unit >> 6 & 0x3F));
            } else {
                sign((char) (0xC0 | unit >> 6));
            }
            sign((char) (0x80 | unit & 0x3F));
            return at;
        }
        boolean whole =
                Character.isHighSurrogate(unit) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
        if (!whole) {
            escape(unit);
            return at;
        }
        for (byte one : text.substring(at, at + 2).getBytes(StandardCharsets.UTF_8)) {
            sign((char) (one & 0xFF));
        }
        return at + 1;
    }

    private void escape(char unit) {
        signs("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            sign(HEXADECIMAL.charAt(unit >> shift & 0xF));
        }
    }

    private static boolean isEscaped(char unit) {
        return switch (unit) {
            case '\0', '\n', '\r', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
