package dev.lectern.stage.extract.html.facts;

import java.nio.CharBuffer;
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

    private final CharBuffer json;

    private JsonReader(String json) {
        this.json = CharBuffer.wrap(json);
    }

    /** Returns the first value in a text: a map, a list or a text. */
    static Optional<Object> read(String json) {
        JsonReader reader = new JsonReader(json);
        while (reader.more() && !reader.isAtStart()) {
            reader.next();
        }
        return reader.more() ? Optional.of(reader.value(0)) : Optional.empty();
    }

    /** A value starts with an object, or with an array of them; the brackets of CDATA are no array. */
    private boolean isAtStart() {
        int inside = 1;
        while (inside < json.length() && Character.isWhitespace(json.charAt(inside))) {
            inside++;
        }
        return peek() == '{' || (peek() == '[' && inside < json.length() && "{[".indexOf(json.charAt(inside)) >= 0);
    }

    private boolean more() {
        return json.hasRemaining();
    }

    private char peek() {
        return json.charAt(0);
    }

    private char next() {
        return json.get();
    }

    private void skip() {
        if (more()) {
            next();
        }
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
        skip();
        while (more()) {
            skipSeparators();
            if (!more() || peek() == '}' || peek() == ']') {
                skip();
                break;
            }
            String key = peek() == '"' ? string() : bare();
            skipBlank();
            if (more() && peek() == ':') {
                skip();
                Object value = value(depth + 1);
                if (depth < DEEPEST) {
                    members.putIfAbsent(key, value);
                }
            } else if (key.isEmpty()) {
                skip();
            }
        }
        return members;
    }

    private Object array(int depth) {
        List<Object> items = new ArrayList<>();
        skip();
        while (more()) {
            skipSeparators();
            if (!more() || peek() == ']' || peek() == '}') {
                skip();
                break;
            }
            int before = json.position();
            Object item = value(depth + 1);
            if (depth < DEEPEST) {
                items.add(item);
            }
            if (json.position() == before) {
                skip();
            }
        }
        return items;
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        skip();
        while (more() && peek() != '"') {
            char unit = next();
            text.append(unit == '\\' && more() ? escaped() : Character.toString(unit));
        }
        skip();
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
        try {
            String digits = json.subSequence(0, Math.min(json.length(), 4)).toString();
            String read = Character.toString((char) Integer.parseInt(digits, 16));
            json.position(json.position() + digits.length());
            return read;
        } catch (NumberFormatException broken) {
            return "";
        }
    }

    private String bare() {
        StringBuilder read = new StringBuilder();
        while (more() && ",:{}[]\"\n".indexOf(peek()) < 0) {
            read.append(next());
        }
        String text = read.toString().strip();
        return text.equals("null") ? "" : text;
    }

    private void skipBlank() {
        while (more() && (Character.isWhitespace(peek()) || Character.isISOControl(peek()) || peek() == '\uFEFF')) {
            skip();
        }
    }

    private void skipSeparators() {
        skipBlank();
        while (more() && (peek() == ',' || peek() == ';')) {
            skip();
            skipBlank();
        }
    }
}
