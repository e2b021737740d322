package dev.lectern.stage.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses in a style sheet: {@code url(…)} and {@code @import "…"} (CSS Syntax Level 3). */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:\\burl\\(\\s*+|@import\\s++(?=[\"']))(?:\"(?<double>[^\"\\n]*+)\"|'(?<single>[^'\\n]*+)'|(?<bare>[^\\s\"'()]++))");

    private StyleSheet() {}

    static List<String> addresses(String css) {
        List<String> addresses = new ArrayList<>();
        Matcher found = ADDRESS.matcher(COMMENT.matcher(css).replaceAll(" "));
        while (found.find()) {
            for (String group : List.of("double", "single", "bare")) {
                String address = found.group(group);
                if (address != null) {
                    addresses.add(address);
                }
            }
        }
        return addresses;
    }
}
