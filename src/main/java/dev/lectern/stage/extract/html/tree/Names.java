package dev.lectern.stage.extract.html.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in the names that a page's makers gave an element. A name is cut at hyphens, underscores and inner capitals,
 * so that {@code nav} is found in {@code main-nav} and not in {@code unavailable}.
 */
final class Names {

    private static final List<String> ATTRIBUTES =
            List.of("class", "id", "itemprop", "role", "data-testid", "data-component", "data-module", "data-qa");

    /** A name that opens with one of these says what a wrapper has, not what it is. */
    private static final Set<String> STATES = Set.of("has", "no", "with", "without", "show", "hide", "enable", "not");

    /** Words by which tools that build pages call everything; they say nothing. */
    private static final Set<String> BUILDERS = Set.of("elementor", "wixui", "framer", "et", "vc", "fl", "sqs", "brxe");

    private Names() {}

    /** Returns the words of each name of an element; names that tell a state are left out. */
    static List<List<String>> of(Element element) {
        List<List<String>> names = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            String value = element.hasAttr(attribute) ? element.attr(attribute) : "";
            int start = 0;
            while (start < value.length()) {
                int end = start;
                while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
                    end++;
                }
                if (end > start) {
                    List<String> words = words(value.substring(start, end));
                    if (!words.isEmpty() && !(words.size() > 1 && STATES.contains(words.get(0)))) {
                        names.add(BUILDERS.contains(words.get(0)) ? withoutGeneric(words) : words);
                    }
                }
                start = end + 1;
            }
        }
        return names;
    }

    private static List<String> withoutGeneric(List<String> words) {
        return words.stream().filter(word -> !word.equals("widget")).toList();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean inside = at < name.length() && Character.isLetterOrDigit(name.charAt(at));
            boolean hump = inside
                    && at > start
                    && Character.isUpperCase(name.charAt(at))
                    && Character.isLowerCase(name.charAt(at - 1));
            if (!inside || hump) {
                if (at > start) {
                    words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = inside ? at : at + 1;
            }
        }
        return words;
    }
}
