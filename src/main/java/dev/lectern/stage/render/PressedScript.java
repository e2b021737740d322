package dev.lectern.stage.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A script of the search as browsers get it: without indentation, empty lines, comments that begin a line, and the spaces and
 * line ends beside punctuation. Readers wait for these scripts before the first answer. Texts stay as they are unless they
 * run over several lines; so does every line with a slash or a backtick, as it may hold a pattern or a template.
 */
final class PressedScript {

    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*$");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t\\r\\n]+");
    private static final Pattern LITERAL = Pattern.compile("[/`]");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");
    private static final Pattern SIGN =
            Pattern.compile("(?<![-+]) ?(=>|[=!]==|&&|\\|\\||[=?:,{}()\\[\\]<>;]|[-+](?! ?[-+])) ?");
    private static final Pattern TEXT_OR_SIGN = Pattern.compile("(" + TEXT + ")|" + SIGN);
    private static final Pattern END = Pattern.compile("(?<=[{,;(])\\n(?!$)");

    private PressedScript() {}

    /** Tells whether a file of the theme is such a script. */
    static boolean isDue(String name) {
        return name.startsWith("search-") && name.endsWith(".js");
    }

    /** Returns the script as it goes out. */
    static byte[] of(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        String bare = INDENTATION
                .matcher(COMMENT.matcher(text).replaceAll(""))
                .replaceAll("")
                .lines()
                .map(line -> LITERAL.matcher(line).find() ? line : pressed(line))
                .collect(Collectors.joining("\n", "", "\n"));
        return END.matcher(bare).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static String pressed(String line) {
        return TEXT_OR_SIGN
                .matcher(line)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)));
    }
}
