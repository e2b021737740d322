package dev.lectern.stage.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes JSON (RFC 8259). Objects are maps in their own order, arrays are lists; an empty optional is null. Besides what
 * the standard demands, {@code <}, U+2028 and U+2029 are escaped, so that a text may stand in a script.
 */
public final class Json {

    private static final int INLINE = 100;

    private Json() {}

    /** Returns a value as JSON, a line for each member of a long object or array. */
    public static String write(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value, "");
        return json.append('\n').toString();
    }

    private static void write(StringBuilder json, Object value, String indent) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(json, optional.get(), indent);
            } else {
                json.append("null");
            }
        } else if (value instanceof Map<?, ?> map) {
            List<String> members = map.entrySet().stream()
                    .map(member -> quote(String.valueOf(member.getKey())) + ": " + nested(member.getValue(), indent))
                    .toList();
            writeMembers(json, members, indent, '{', '}');
        } else if (value instanceof List<?> list) {
            List<String> members =
                    list.stream().map(member -> nested(member, indent)).toList();
            writeMembers(json, members, indent, '[', ']');
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            json.append(quote(String.valueOf(value)));
        }
    }

    private static String nested(Object value, String indent) {
        StringBuilder nested = new StringBuilder();
        write(nested, value, indent + "  ");
        return nested.toString();
    }

    private static void writeMembers(StringBuilder json, List<String> members, String indent, char open, char close) {
        int length = members.stream().mapToInt(String::length).sum();
        boolean inline = length <= INLINE && members.stream().noneMatch(member -> member.indexOf('\n') >= 0);
        String separator = inline ? ", " : ",\n" + indent + "  ";
        json.append(open);
        if (!inline) {
            json.append('\n').append(indent).append("  ");
        }
        json.append(String.join(separator, members));
        if (!inline) {
            json.append('\n').append(indent);
        }
        json.append(close);
    }

    /** Returns a text as a JSON string, in quotation marks. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (unit < 0x20 || unit == '<' || unit == 0x2028 || unit == 0x2029 || isLoneSurrogate(text, at)) {
                        quoted.append("\\u").append(hexadecimal(unit));
                    } else {
                        quoted.append(unit);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String hexadecimal(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
