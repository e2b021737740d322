package dev.lectern.stage.extract.note;

import dev.lectern.model.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in braces below a quotation: {@code {#id key=word key="some words"}}, in any order.
 *
 * @param values by key; the id is under the key {@code id}; of a key that stands twice the last counts
 * @param fault what could not be understood; empty where all was
 */
record Attributes(Map<String, String> values, String fault) {

    /** An id, or a key with a word or with quoted words, in which a backslash takes the next character as it is. */
    private static final Pattern ATTRIBUTE = Pattern.compile("#([^\\s\"'}]+)"
            + "|([\\p{L}\\p{N}_-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|([^\\s\"']+))");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    /** Reads a line with its braces; an empty line has no attributes. */
    static Attributes of(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        String inside = line.isEmpty() ? "" : line.substring(1, line.length() - 1);
        Matcher attribute = ATTRIBUTE.matcher(inside);
        int at = pastSpace(inside, 0);
        while (at < inside.length()) {
            boolean understood = attribute.region(at, inside.length()).lookingAt()
                    && (attribute.end() == inside.length() || Folding.isSpace(inside.charAt(attribute.end())));
            if (!understood) {
                return new Attributes(values, inside.substring(at, endOfWord(inside, at)));
            }
            if (attribute.group(1) != null) {
                values.put("id", attribute.group(1));
            } else {
                values.put(attribute.group(2), value(attribute));
            }
            at = pastSpace(inside, attribute.end());
        }
        return new Attributes(values, "");
    }

    /** Returns the value of a key, its white space folded, if it says anything. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(Folding::singleSpaced).filter(value -> !value.isEmpty());
    }

    private static String value(Matcher attribute) {
        if (attribute.group(5) != null) {
            return attribute.group(5);
        }
        String quoted = attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
        return ESCAPED.matcher(quoted).replaceAll("$1");
    }

    private static int pastSpace(String text, int start) {
        int at = start;
        while (at < text.length() && Folding.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && !Folding.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
