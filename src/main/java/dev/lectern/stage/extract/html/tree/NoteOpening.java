package dev.lectern.stage.extract.html.tree;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the number of a note before its words, in the place of one that stands there. */
final class NoteOpening {

    private NoteOpening() {}

    /**
     * Numbers a note.
     *
     * @param apart elements in it that are none of its words
     */
    static void number(Element note, String number, Set<Element> apart) {
        String quoted = Pattern.quote(number);
        Pattern alone = Pattern.compile("\\s*[\\[(]?" + quoted + "[])]?[.:)]?\\s*");
        Pattern before = Pattern.compile("\\s*(?:[\\[(]" + quoted + "[])]|" + quoted + "[.:)])[.:]?\\s+");
        for (TextNode text : note.nodeStream(TextNode.class).toList()) {
            if (text.isBlank() || isApart(text, note, apart) || isSign(text)) {
                continue;
            }
            Matcher head = before.matcher(text.getWholeText());
            if (alone.matcher(text.getWholeText()).matches() && text.parent() != note) {
                text.text("");
                continue;
            }
            if (head.lookingAt()) {
                text.text(text.getWholeText().substring(head.end()));
            }
            outermost(text, note).before(new TextNode("[" + number + "] "));
            return;
        }
    }

    /** A mark alone, such as what is left of brackets about a number. */
    private static boolean isSign(TextNode text) {
        boolean isSign = text.getWholeText().codePoints().noneMatch(Character::isLetterOrDigit)
                && text.getWholeText().strip().length() <= 2
                && text.nextSibling() != null;
        if (isSign) {
            text.text("");
        }
        return isSign;
    }

    private static boolean isApart(TextNode text, Element note, Set<Element> apart) {
        for (Node node = text.parent(); node != null && node != note; node = node.parent()) {
            if (node instanceof Element element && apart.contains(element)) {
                return true;
            }
        }
        return false;
    }

    private static Node outermost(TextNode text, Element note) {
        Node outer = text;
        while (outer.parent() instanceof Element parent && parent != note && !Tags.isBlock(parent)) {
            outer = parent;
        }
        return outer;
    }
}
