package dev.lectern.stage.extract.html.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A link that could refer to a note: raised, in square brackets or called a reference by the page, and short.
 *
 * @param link the link
 * @param label what it calls the note; empty where it is only a sign
 */
record NoteReference(Element link, Optional<String> label) {

    private static final Pattern WORDS =
            Pattern.compile("[\\[(]?\\s*([\\p{L}\\p{Nd}_-][\\p{L}\\p{Nd}_ -]{0,11})\\s*[])]?");
    private static final Pattern SIGN = Pattern.compile("[\\[(]?[*\u2020\u2021\u00A7\u00B6\u2016#]{1,4}[])]?");
    private static final Pattern CALLED =
            Pattern.compile("\\bdoc-noteref\\b|footnote|endnote|noteref|fnref|ftnref|\\bfn\\b");

    /** Returns the reference that a link may be. */
    static Optional<NoteReference> of(Element link) {
        String text = link.text().replace('\u00A0', ' ').strip();
        Matcher words = WORDS.matcher(text);
        boolean named = words.matches();
        boolean isBracketed = text.startsWith("[") && text.endsWith("]") || isBetweenBrackets(link);
        if (!(named || SIGN.matcher(text).matches()) || !(isBracketed || isRaised(link) || isCalled(link))) {
            return Optional.empty();
        }
        Optional<String> label = named ? Optional.of(words.group(1).strip().replaceAll("\\s+", "-")) : Optional.empty();
        return Optional.of(new NoteReference(link, label));
    }

    private static boolean isRaised(Element link) {
        Element raised = link.selectFirst("sup");
        return link.closest("sup") != null || (raised != null && raised.text().equals(link.text()));
    }

    private static boolean isCalled(Element link) {
        String says = link.attr("role") + " " + link.className() + " " + link.id() + " " + link.attr("rel");
        return CALLED.matcher(says).find();
    }

    private static boolean isBetweenBrackets(Element link) {
        return link.previousSibling() instanceof TextNode before
                && before.getWholeText().stripTrailing().endsWith("[")
                && link.nextSibling() instanceof TextNode after
                && after.getWholeText().stripLeading().startsWith("]");
    }

    /** Returns the names by which links lead back to it: its own, and those of what it stands in within its line. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Node node = link; node instanceof Element element && !Tags.isBlock(element); node = node.parent()) {
            names.add(element.id());
            names.add(element.attr("name"));
        }
        link.getAllElements().forEach(inner -> names.add(inner.id()));
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Makes it say the note's number in square brackets. */
    void rewrite(String number) {
        link.text(isBetweenBrackets(link) ? number : "[" + number + "]");
    }
}
