package dev.lectern.stage.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A script of the search as browsers get it: without indentation, empty lines and comments that begin a line. Readers wait
 * for these scripts before the first answer. Nothing within a line is touched, so that no text of a script changes unless
 * it runs over several lines.
 */
final class PressedScript {

    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*$");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t\\r\\n]+");

    private PressedScript() {}

    /** Tells whether a file of the theme is such a script. */
    static boolean isDue(String name) {
        return name.startsWith("search-") && name.endsWith(".js");
    }

    /** Returns the script as it goes out. */
    static byte[] of(byte[] script) {
        String text = new String(script, StandardCharsets.UTF_8);
        String bare = COMMENT.matcher(text).replaceAll("");
        return INDENTATION.matcher(bare).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
