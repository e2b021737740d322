package dev.lectern.stage.extract.html.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as it stands in web pages, mended where it is broken: line breaks and control characters inside texts,
 * commas too many or missing, comments and CDATA marks around it, and an end that is cut off. Objects become maps,
 * arrays lists; numbers, flags and nulls become texts. One pass; what is nested deeper than {@value #DEEPEST} is dropped.
 */
final class JsonReader {

    private static final int DEEPEST = 60;

    private final String json;
    private final int[] at = new int[1];

    private JsonReader(String json) {
        this.json = json;
    }

    /** Returns the first value in a text: a map, a list or a text. */
    static Optional<Object> read(String json) {
        JsonReader reader = new JsonReader(json);
        while (reader.more() && "{[".indexOf(reader.peek()) < 0) {
            reader.at[0]++;
        }
        return reader.more() ? Optional.of(reader.value(0)) : Optional.empty();
    }

    private boolean more() {
        return at[0] < json.length();
    }

    private char peek() {
        return json.charAt(at[0]);
    }

    private char next() {
        return json.charAt(at[0]++);
    }

    private Object value(int depth) {
        skipBlank();
        if (!more()) {
            return "";
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Object object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at[0]++;
        while (more()) {
            skipSeparators();
            if (!more() || peek() == '}' || peek() == ']') {
                at[0]++;
                break;
            }
            String key = peek() == '"' ? string() : bare();
            skipBlank();
            if (more() && peek() == ':') {
                at[0]++;
                Object value = value(depth + 1);
                if (depth < DEEPEST) {
                    members.putIfAbsent(key, value);
                }
            } else if (key.isEmpty()) {
                at[0]++;
            }
        }
        return members;
    }

    private Object array(int depth) {
        List<Object> items = new ArrayList<>();
        at[0]++;
        while (more()) {
            skipSeparators();
            if (!more() || peek() == ']' || peek() == '}') {
                at[0]++;
                break;
            }
            int before = at[0];
            Object item = value(depth + 1);
            if (depth < DEEPEST) {
                items.add(item);
            }
            at[0] += at[0] == before ? 1 : 0;
        }
        return items;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at[0]++;
        while (more() && peek() != '"') {
            char unit = next();
            text.append(unit == '\\' && more() ? escaped() : Character.toString(unit));
        }
        at[0]++;
        return text.toString();
    }

    private String escaped() {
        char unit = next();
        return switch (unit) {
            case 'n', 'r', 't', 'b', 'f' -> " ";
            case 'u' -> unicode();
            default -> Character.toString(unit);
        };
    }

    private String unicode() {
        int end = Math.min(json.length(), at[0] + 4);
        try {
            String read = Character.toString((char) Integer.parseInt(json.substring(at[0], end), 16));
            at[0] = end;
            return read;
        } catch (NumberFormatException broken) {
            return "";
        }
    }

    private String bare() {
        int start = at[0];
        while (more() && ",:{}[]\"\n".indexOf(peek()) < 0) {
            at[0]++;
        }
        String text = json.substring(start, at[0]).strip();
        return text.equals("null") ? "" : text;
    }

    private void skipBlank() {
        while (more() && (Character.isWhitespace(peek()) || Character.isISOControl(peek()) || peek() == '\uFEFF')) {
            at[0]++;
        }
    }

    private void skipSeparators() {
        skipBlank();
        while (more() && (peek() == ',' || peek() == ';')) {
            at[0]++;
            skipBlank();
        }
    }
}
