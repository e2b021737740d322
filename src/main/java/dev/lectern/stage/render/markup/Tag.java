package dev.lectern.stage.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element's start tag: its name and its attributes, in order.
 *
 * @param name in small letters
 * @param attributes names and unescaped values
 */
public record Tag(String name, List<Map.Entry<String, String>> attributes) {

    private static final Set<String> OF_LINKS_ONLY = Set.of("href", "rel", "role", "data-card");
    private static final Set<String> OF_THE_FIRST_PIECE = Set.of("id", "data-place");

    /** Copies the list and refuses names that are not plain, event handlers among them. */
    public Tag {
        attributes = List.copyOf(attributes);
        check(name);
        attributes.forEach(attribute -> check(attribute.getKey()));
    }

    /** Returns a tag without attributes. */
    public static Tag of(String name) {
        return new Tag(name, List.of());
    }

    /** Returns this tag with one more attribute. */
    public Tag with(String attribute, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(attributes);
        more.add(Map.entry(attribute, value));
        return new Tag(name, more);
    }

    /** Tells whether it opens a link. */
    boolean isLink() {
        return name.equals("a");
    }

    /** Tells whether it can be pointed at, so that its first piece must keep its name. */
    boolean isAnchor() {
        return attributes.stream().anyMatch(attribute -> attribute.getKey().equals("id"));
    }

    /** Returns the same anchor and class without the link. */
    Tag unlinked() {
        return new Tag(
                "span",
                attributes.stream()
                        .filter(attribute -> !OF_LINKS_ONLY.contains(attribute.getKey()))
                        .toList());
    }

    /** Returns what goes on with the same element after a cut: no second anchor of that name, be it of a link or of a note. */
    Tag continued() {
        return new Tag(
                name,
                attributes.stream()
                        .filter(attribute -> !OF_THE_FIRST_PIECE.contains(attribute.getKey()))
                        .toList());
    }

    void appendStartTo(StringBuilder html) {
        html.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes) {
            html.append(' ').append(attribute.getKey()).append("=\"");
            html.append(Escaping.escape(attribute.getValue())).append('"');
        }
        html.append('>');
    }

    void appendEndTo(StringBuilder html) {
        html.append("</").append(name).append('>');
    }

    private static void check(String name) {
        if (!isPlain(name) || name.startsWith("on") || name.equals("style") || name.equals("script")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for an element or attribute of a text");
        }
    }

    private static boolean isPlain(String name) {
        boolean plain = !name.isEmpty() && isLetter(name.charAt(0));
        for (int at = 1; plain && at < name.length(); at++) {
            char unit = name.charAt(at);
            plain = isLetter(unit) || unit >= '0' && unit <= '9' || unit == '-';
        }
        return plain;
    }

    private static boolean isLetter(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
