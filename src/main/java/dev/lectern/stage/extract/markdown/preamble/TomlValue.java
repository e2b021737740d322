package dev.lectern.stage.extract.markdown.preamble;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one value of TOML. Lists may hold strings, numbers, dates and flags; a list in a list is not read. */
final class TomlValue {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{Nd}+._:-]+(?: [\\p{Nd}:.]+[\\p{L}\\p{Nd}:+-]*)?");
    private static final String ESCAPED = "btnfr\"\\";
    private static final String MEANT = "\b\t\n\f\r\"\\";

    private final String text;
    private final Location place;
    private final int[] at = {0};

    private TomlValue(String text, Location place) {
        this.text = text;
        this.place = place;
    }

    /** Returns the value; nothing where the text is none. */
    static Optional<Setting> read(String text, Location place) {
        TomlValue value = new TomlValue(text.strip(), place);
        Optional<Setting> read = value.value();
        value.space();
        return read.filter(found -> value.at[0] == value.text.length() || value.peek() == '#');
    }

    /** Returns how many lists are open at the end of a text, brackets in quotes not counted. */
    static int depth(String text) {
        int depth = 0;
        char quote = 0;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (quote != 0) {
                index += quote == '"' && unit == '\\' ? 1 : 0;
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else {
                depth += unit == '[' ? 1 : unit == ']' ? -1 : 0;
            }
        }
        return depth;
    }

    private Optional<Setting> value() {
        if (at[0] >= text.length()) {
            return Optional.empty();
        }
        if (peek() == '[') {
            return list();
        }
        for (String quote : List.of("\"\"\"", "'''", "\"", "'")) {
            if (text.startsWith(quote, at[0])) {
                return quoted(quote);
            }
        }
        int end = at[0];
        while (end < text.length() && ",]#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String bare = text.substring(at[0], end).strip();
        at[0] = end;
        return BARE.matcher(bare).matches() ? Optional.of(new Setting.Scalar(place, bare, true)) : Optional.empty();
    }

    private Optional<Setting> list() {
        List<Setting> items = new ArrayList<>();
        at[0]++;
        while (true) {
            space();
            if (at[0] < text.length() && peek() == ']') {
                at[0]++;
                return Optional.of(new Setting.Sequence(place, items));
            }
            Optional<Setting> item = at[0] < text.length() && peek() != '[' ? value() : Optional.empty();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            space();
            if (at[0] < text.length() && peek() == ',') {
                at[0]++;
            } else if (at[0] >= text.length() || peek() != ']') {
                return Optional.empty();
            }
        }
    }

    private Optional<Setting> quoted(String quote) {
        boolean literal = quote.startsWith("'");
        StringBuilder words = new StringBuilder();
        int from = at[0] + quote.length();
        while (from < text.length() && !text.startsWith(quote, from)) {
            char unit = text.charAt(from);
            if (unit == '\\' && !literal && from + 1 < text.length()) {
                from += escaped(words, from + 1) + 1;
            } else {
                words.append(unit);
                from++;
            }
        }
        at[0] = from + quote.length();
        return from < text.length()
                ? Optional.of(new Setting.Scalar(place, words.toString(), false))
                : Optional.empty();
    }

    /** Appends what an escape means and returns how long it is behind its backslash. */
    private int escaped(StringBuilder words, int from) {
        char unit = text.charAt(from);
        int known = ESCAPED.indexOf(unit);
        int digits = unit == 'u' ? 4 : unit == 'U' ? 8 : 0;
        String hexadecimal =
                digits > 0 && from + digits < text.length() ? text.substring(from + 1, from + 1 + digits) : "";
        if (hexadecimal.matches("[0-9A-Fa-f]+") && Character.isValidCodePoint((int) Long.parseLong(hexadecimal, 16))) {
            words.appendCodePoint((int) Long.parseLong(hexadecimal, 16));
            return 1 + digits;
        }
        words.append(known >= 0 ? MEANT.charAt(known) : unit);
        return 1;
    }

    private char peek() {
        return text.charAt(at[0]);
    }

    private void space() {
        while (at[0] < text.length() && Character.isWhitespace(peek())) {
            at[0]++;
        }
    }
}
