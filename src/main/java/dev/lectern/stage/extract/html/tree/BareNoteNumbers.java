package dev.lectern.stage.extract.html.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * References that are no links: raised numbers that count from one to as many as the list of notes has items, each once,
 * so that none of them can be a power or a part of a formula.
 */
final class BareNoteNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\[?(\\p{Nd}{1,3})]?");
    private static final String LISTS =
            "ol.footnotes, ol.endnotes, .footnotes > ol, .endnotes > ol, [role=doc-endnotes] > ol";

    private final Element body;
    private final Set<Element> linked;

    BareNoteNumbers(Element body, Set<Element> linked) {
        this.body = body;
        this.linked = linked;
    }

    /** Rewrites them, and their notes, where the page has one list of notes. */
    void settle() {
        List<Element> lists = body.select(LISTS);
        if (lists.size() != 1 || lists.get(0).children().stream().anyMatch(linked::contains)) {
            return;
        }
        List<Element> items = lists.get(0).children();
        List<Element> numbers = new ArrayList<>();
        for (Element raised : body.select("sup")) {
            boolean isNumber = NUMBER.matcher(raised.text().strip()).matches() && raised.selectFirst("a") == null;
            if (isNumber && !raised.parents().contains(lists.get(0))) {
                numbers.add(raised);
            }
        }
        if (numbers.size() != items.size() || !counts(numbers)) {
            return;
        }
        for (int at = 0; at < items.size(); at++) {
            String number = Integer.toString(at + 1);
            numbers.get(at).text("[" + number + "]");
            items.get(at).attr("role", "doc-footnote");
            NoteOpening.number(items.get(at), number, Set.of());
        }
    }

    private static boolean counts(List<Element> numbers) {
        for (int at = 0; at < numbers.size(); at++) {
            String text = numbers.get(at).text().replaceAll("[\\[\\]\\s]", "");
            if (Integer.parseInt(text) != at + 1) {
                return false;
            }
        }
        return true;
    }
}
