package dev.lectern.stage.extract.html.tree;

import dev.lectern.model.text.HeadingName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a page. Pages write them in many ways, which have in common that a raised or bracketed link leads to a
 * passage further down. They are all rewritten in one: the text refers to a note by its number in square brackets, the
 * note has the role {@value #ROLE} and begins with the same, and the links back are told apart from its words.
 */
public final class PageNotes {

    private static final String ROLE = "doc-footnote";
    private static final Set<String> BLOCKS = Set.of("li", "p", "div", "aside", "dd", "section");
    private static final int LONGEST = 4000;
    private static final Pattern BACK = Pattern.compile("\\bdoc-backlink\\b|back-?(?:link|ref)|reversefootnote|to-top");

    private final Element body;
    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Integer> order = new IdentityHashMap<>();
    private final Map<Element, List<NoteReference>> notes = new LinkedHashMap<>();
    private final Set<String> referenceNames = new HashSet<>();
    private final Map<Element, Cut> cuts = new IdentityHashMap<>();

    private PageNotes(Element body) {
        this.body = body;
        for (Element element : body.getAllElements()) {
            order.put(element, order.size());
            named.putIfAbsent(element.id(), element);
            if (element.normalName().equals("a")) {
                named.putIfAbsent(element.attr("name"), element);
            }
        }
        named.remove("");
    }

    /** Rewrites the footnotes of a page and returns what leads back from them. */
    public static Map<Element, Cut> settle(Element body) {
        PageNotes page = new PageNotes(body);
        page.collect();
        new BareNoteNumbers(body, page.notes.keySet()).settle();
        Map<Element, String> labels = page.labels();
        page.notes.forEach((note, references) -> {
            String label = labels.getOrDefault(note, "");
            references.forEach(reference -> reference.rewrite(label));
            page.parts(note, label);
            note.attr("role", ROLE);
            NoteOpening.number(note, label, page.cuts.keySet());
        });
        return page.cuts;
    }

    private void collect() {
        Map<Element, Element> targets = new IdentityHashMap<>();
        Set<Element> shared = new HashSet<>();
        for (Element link : body.select("a[href*=#]")) {
            Optional<NoteReference> reference = NoteReference.of(link);
            Element target = named.get(fragment(link));
            if (reference.isEmpty() || target == null || !isBelow(target, link)) {
                continue;
            }
            note(target, link).ifPresent(note -> {
                Element before = targets.putIfAbsent(note, target);
                if (before != null && before != target) {
                    shared.add(note);
                }
                notes.computeIfAbsent(note, none -> new ArrayList<>()).add(reference.get());
            });
        }
        notes.keySet().removeAll(shared);
        Set<Element> outer = new HashSet<>();
        notes.keySet()
                .forEach(note ->
                        note.parents().stream().filter(notes::containsKey).forEach(outer::add));
        notes.keySet().removeAll(outer);
        notes.values().forEach(references -> references.forEach(each -> referenceNames.addAll(each.names())));
    }

    private boolean isBelow(Element target, Element link) {
        return order.getOrDefault(target, 0) > order.getOrDefault(link, Integer.MAX_VALUE);
    }

    /** The block a link leads to; a passage that the link itself stands in is no note. */
    private static Optional<Element> note(Element target, Element link) {
        for (Element block = target; block != null; block = block.parent()) {
            if (Tags.isBlock(block)) {
                return isNote(block) && !link.parents().contains(block) ? Optional.of(block) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNote(Element block) {
        return BLOCKS.contains(block.normalName())
                && block.selectFirst("h1, h2, h3, table") == null
                && block.text().length() <= LONGEST
                && block.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A note is called as its first reference says; one that is called by a sign is given a number no other has. */
    private Map<Element, String> labels() {
        Map<Element, String> labels = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        notes.forEach((note, references) -> references.get(0).label().ifPresent(label -> {
            labels.put(note, label);
            taken.add(label);
        }));
        int next = 1;
        for (Element note : notes.keySet()) {
            while (!labels.containsKey(note)) {
                String number = Integer.toString(next++);
                if (taken.add(number)) {
                    labels.put(note, number);
                }
            }
        }
        return labels;
    }

    /** A link back that says the note's number is the number; any other says nothing. */
    private void parts(Element note, String label) {
        for (Element link : note.select("a[href*=#]")) {
            if (!isBack(link)) {
                continue;
            }
            if (HeadingName.of(link.text()).equals(HeadingName.of(label))) {
                link.text("");
            } else {
                cuts.put(link, Cut.BACK_LINK);
            }
        }
        for (Element link : note.select("a[href*=#]")) {
            if (cuts.containsKey(link)) {
                widen(link, note);
            }
        }
    }

    /** What holds nothing but links back goes with them. */
    private void widen(Element link, Element note) {
        Element wide = link;
        Element parent = link.parent();
        while (parent != null && parent != note && saysNoMore(parent)) {
            wide = parent;
            parent = parent.parent();
        }
        cuts.put(wide, Cut.BACK_LINK);
    }

    private boolean saysNoMore(Element parent) {
        int linked = parent.select("a").stream()
                .filter(cuts::containsKey)
                .mapToInt(link -> HeadingName.of(link.text()).length())
                .sum();
        return HeadingName.of(parent.text()).length() == linked;
    }

    private boolean isBack(Element link) {
        String says = link.attr("role") + " " + link.className() + " " + link.attr("rev");
        return referenceNames.contains(fragment(link))
                || BACK.matcher(says).find()
                || link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String fragment(Element link) {
        String address = link.attr("href");
        return HeadingName.decoded(address.substring(address.indexOf('#') + 1));
    }
}
