package dev.lectern.stage.edit;

import dev.lectern.model.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes front matter line by line; a key that has no value yet becomes a comment that shows what one looks like. */
public final class FrontMatterText {

    /** Words that YAML takes for themselves: a letter first, then letters, digits, spaces and a few marks between them. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(?:[ .'\u2019-]{1,2}[\\p{L}\\p{M}\\p{Nd}]+)*");

    private static final List<String> WORDS = List.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder text = new StringBuilder("---\n");

    /** Writes a text. */
    public FrontMatterText text(String key, String value) {
        return text(key, Optional.of(value), "");
    }

    /** Writes a text, or an example of one. */
    public FrontMatterText text(String key, Optional<String> value, String example) {
        return plain(key, value.map(FrontMatterText::quoted), example);
    }

    /** Writes a list of texts; an empty one is not known yet. */
    public FrontMatterText list(String key, List<String> values, String example) {
        Optional<String> all = Optional.of(values)
                .filter(some -> !some.isEmpty())
                .map(some -> some.stream().map(FrontMatterText::quoted).collect(Collectors.joining(", ", "[", "]")));
        return plain(key, all, example);
    }

    /** Writes a value that needs no quotation marks, or an example of one. */
    public FrontMatterText plain(String key, Optional<String> value, String example) {
        text.append(value.map(known -> key + ": " + known).orElse("# " + key + ": " + example))
                .append('\n');
        return this;
    }

    /** Returns the file with what stands below the front matter. */
    public String above(String markdown) {
        String body = markdown.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text + "---\n\n" + (body.isEmpty() ? "" : body + "\n");
    }

    private static String quoted(String value) {
        String line = Folding.singleSpaced(value);
        boolean isPlain =
                PLAIN.matcher(line).matches() && !WORDS.contains(line.toLowerCase(Locale.ROOT)) && line.length() > 1;
        if (isPlain) {
            return line;
        }
        StringBuilder quoted = new StringBuilder("\"");
        line.codePoints().forEach(code -> {
            boolean isUnseen = Character.isISOControl(code) || Character.getType(code) == Character.FORMAT;
            if (isUnseen) {
                quoted.append(String.format(Locale.ROOT, code > 0xFFFF ? "\\U%08x" : "\\u%04x", code));
            } else {
                quoted.append(code == '"' || code == '\\' ? "\\" : "").appendCodePoint(code);
            }
        });
        return quoted.append('"').toString();
    }
}
