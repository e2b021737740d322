package dev.lectern.stage.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script of the search as browsers get it: without comments and the spaces that part nothing, and with shorter names.
 * Readers wait for these scripts before the first answer. Texts and patterns stay as they are; a line ends wherever one
 * did and a browser might else read on.
 */
final class PressedScript {

    /** Behind these, and before those, nothing ends with the line. */
    private static final Set<String> GOING_ON = Set.of("{", "(", "[", ",", ";", "=", "=>", "?", ":", "&", "|", "+");

    private static final Set<String> CARRYING_ON = Set.of("}", ")", "]", ",", ";", ".", "=", "?", ":", "&", "|");

    private PressedScript() {}

    /** Tells whether a file of the theme is such a script. */
    static boolean isDue(String name) {
        return name.startsWith("search-") && name.endsWith(".js");
    }

    /** Returns the script as it goes out. */
    static byte[] of(byte[] script) {
        List<ScriptToken> tokens = ScriptToken.of(new String(script, StandardCharsets.UTF_8));
        Map<String, String> names = ShorterNames.in(tokens);
        StringBuilder pressed = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            ScriptToken token = tokens.get(at);
            if (at > 0) {
                pressed.append(between(tokens.get(at - 1), token));
            }
            pressed.append(token.isWord() ? names.getOrDefault(token.text(), token.text()) : token.text());
        }
        return pressed.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String between(ScriptToken one, ScriptToken other) {
        if (other.onNewLine() && !GOING_ON.contains(one.text()) && !CARRYING_ON.contains(other.text())) {
            return "\n";
        }
        return runTogether(one, other) ? " " : "";
    }

    /** Tells whether two tokens that were apart would be others if they were not. */
    private static boolean runTogether(ScriptToken one, ScriptToken other) {
        char last = one.text().charAt(one.text().length() - 1);
        if (isLetters(other)) {
            return isLetters(one) || one.isPattern();
        } else if (other.isPattern()) {
            return last == '/';
        }
        return ("+-".indexOf(last) >= 0 && other.text().charAt(0) == last)
                || (one.kind() == ScriptToken.Kind.NUMBER && other.is("."));
    }

    private static boolean isLetters(ScriptToken token) {
        return token.kind() == ScriptToken.Kind.WORD || token.kind() == ScriptToken.Kind.NUMBER;
    }
}
