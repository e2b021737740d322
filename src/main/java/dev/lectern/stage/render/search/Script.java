package dev.lectern.stage.render.search;

import dev.lectern.model.output.OutputFile;
import dev.lectern.model.output.OutputPath;
import dev.lectern.stage.render.data.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of the index: a call that hands what it holds to the page that asked for it. */
final class Script {

    private static final String FOLDER = "search/";
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Script() {}

    /** Returns the file of that name, which holds some texts. */
    static OutputFile of(String name, List<String> texts) {
        StringBuilder call = new StringBuilder();
        for (String text : texts) {
            call.append(',');
            quote(call, text);
        }
        return file(name, call.toString());
    }

    /** Returns the file of that name, which holds a value: a text, a number, or a list or map of values. */
    static OutputFile ofValue(String name, Object value) {
        return file(name, "," + written(value));
    }

    private static OutputFile file(String name, String arguments) {
        String call = "lecternSearch(\"" + name + "\"" + arguments + ");\n";
        return OutputFile.text(new OutputPath(FOLDER + name + ".js"), call);
    }

    private static String written(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(member -> written(String.valueOf(member.getKey())) + ":" + written(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Script::written).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Number) {
            return value.toString();
        }
        StringBuilder quoted = new StringBuilder();
        quote(quoted, String.valueOf(value));
        return quoted.toString();
    }

    /** Appends a text as a literal; control characters stand in it as they are, which JavaScript allows and JSON does not. */
    private static void quote(StringBuilder out, String text) {
        out.append('"');
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isEscaped(unit)) {
                out.append(text, from, at);
                String quoted = Json.quote(pair(text, at));
                out.append(quoted, 1, quoted.length() - 1);
                at += pair(text, at).length() - 1;
                from = at + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /** A surrogate is judged with its other half. */
    private static String pair(String text, int at) {
        boolean whole = Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
        return text.substring(at, at + (whole ? 2 : 1));
    }

    private static boolean isEscaped(char unit) {
        return switch (unit) {
            case '"', '\\', '\n', '\r', '\0', LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> true;
            default -> Character.isSurrogate(unit);
        };
    }
}
