package dev.lectern.stage.read.charset;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Takes out of a text what no text holds: control characters other than tabs and line ends become spaces, one for one, so
 * that lines and columns stay; noncharacters become U+FFFD. The control characters U+0080 to U+009F are nearly always
 * windows-1252 read as Latin-1 by somebody before us, and become the quotation mark or dash that was meant, as they do in
 * the character references of HTML.
 */
final class ControlCharacters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String MEANT = meant();

    private ControlCharacters() {}

    /** Returns the text so mended, and reports what was found: one warning a file for each sort. */
    static String replace(String text, String path, Consumer<Diagnostic> doubts) {
        warn(text, path, doubts);
        if (first(text, ControlCharacters::isForbidden).isEmpty()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < mended.length(); at++) {
            char unit = mended.charAt(at);
            if (isForbidden(unit)) {
                mended.setCharAt(at, replacement(unit));
            }
        }
        return mended.toString();
    }

    /** Returns the place in a file that an index into its text is. */
    static Location place(String text, int index, String path) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < index; at++) {
            char unit = text.charAt(at);
            if (unit == '\n' || unit == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                start = at + 1;
            }
        }
        return new Location(path, line, index - start + 1);
    }

    private static void warn(String text, String path, Consumer<Diagnostic> doubts) {
        OptionalInt control = first(text, ControlCharacters::isForbidden);
        control.ifPresent(index -> doubts.accept(Diagnostic.warning(
                "control-characters",
                place(text, index, path),
                counted(text, ControlCharacters::isForbidden, "control character") + ", the first "
                        + name(text.charAt(index)),
                "take them out; they are shown as spaces, or as the windows-1252 characters that were meant")));
        OptionalInt bidi = first(text, ControlCharacters::overridesDirection);
        bidi.ifPresent(index -> doubts.accept(Diagnostic.warning(
                "bidi-control",
                place(text, index, path),
                counted(text, ControlCharacters::overridesDirection, "control of the direction of writing")
                        + ", the first " + name(text.charAt(index)),
                "look whether the text reads as it should; such characters can make it read otherwise than it is")));
    }

    private static OptionalInt first(String text, IntPredicate sort) {
        for (int at = 0; at < text.length(); at++) {
            if (sort.test(text.charAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static String counted(String text, IntPredicate sort, String noun) {
        long count = text.chars().filter(sort).count();
        return "the text has " + count + " " + (count == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        return noun.startsWith("control of") ? noun.replaceFirst("control", "controls") : noun + "s";
    }

    private static String name(char unit) {
        return String.format(Locale.ROOT, "U+%04X", (int) unit);
    }

    private static boolean isForbidden(int unit) {
        if (unit < ' ') {
            return unit != '\t' && unit != '\n' && unit != '\r';
        }
        return unit >= 0x7F && unit <= 0x9F || unit >= 0xFDD0 && unit <= 0xFDEF || unit >= 0xFFFE;
    }

    private static boolean overridesDirection(int unit) {
        return unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069;
    }

    private static char replacement(char unit) {
        if (unit >= 0xFDD0) {
            return REPLACEMENT;
        }
        return unit < 0x80 ? ' ' : MEANT.charAt(unit - 0x80);
    }

    /** U+0085 is left a space: it is also the line end of old mainframes. */
    private static String meant() {
        byte[] bytes = new byte[0x20];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (0x80 + at);
        }
        return new String(bytes, Charset.forName("windows-1252"))
                .replace(REPLACEMENT, ' ')
                .replace('\u2026', ' ');
    }
}
