package dev.lectern.stage.extract.html.tree;

import dev.lectern.model.document.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the elements inside an article that are no part of its text, by what they are. A name is believed only where
 * the element is small against the article, and a rule that would take too much of the article takes nothing.
 */
public final class Clipper {

    private static final double MOST_OF_ONE_RULE = 0.34;
    private static final double LARGEST_TAGGED = 0.2;
    private static final double LARGEST_UNNAMED = 0.1;

    private static final Map<String, Cut> BY_TAG = Map.of(
            "nav", new Cut("tag-nav", Role.BOILERPLATE),
            "aside", new Cut("tag-aside", Role.BOILERPLATE),
            "footer", new Cut("tag-footer", Role.BOILERPLATE),
            "form", new Cut("tag-form", Role.BOILERPLATE),
            "menu", new Cut("tag-menu", Role.BOILERPLATE),
            "dialog", new Cut("tag-dialog", Role.BOILERPLATE),
            "time", new Cut("tag-time", Role.DATE),
            "address", new Cut("tag-address", Role.BYLINE));

    private static final Cut CONTROL = new Cut("control", Role.BOILERPLATE);
    private static final Cut ARIA_HIDDEN = new Cut("aria-hidden", Role.BOILERPLATE);

    private final Survey survey;
    private final Survey.Note whole;
    private final Map<Element, Cut> cuts = new IdentityHashMap<>();
    private final Map<Part, List<Element>> byPart = new EnumMap<>(Part.class);

    private Clipper(Survey survey, Element article) {
        this.survey = survey;
        this.whole = survey.note(article);
    }

    /** Returns the elements to be taken out of an article, each with the reason. */
    public static Map<Element, Cut> clip(Survey survey, Element article) {
        Clipper clipper = new Clipper(survey, article);
        for (Element child : article.children()) {
            clipper.look(child);
        }
        clipper.byPart.forEach(clipper::settle);
        return clipper.cuts;
    }

    private void look(Element element) {
        Survey.Note note = survey.note(element);
        if (note.unseen() || note.letters() == 0) {
            return;
        }
        if (Tags.isControl(element)) {
            if (!saysHeading(element)) {
                cuts.put(element, CONTROL);
            }
            return;
        }
        Cut tagged = BY_TAG.get(element.normalName());
        if (tagged != null && !note.is(Part.FOOTNOTES) && isSmall(note, LARGEST_TAGGED) && standsAlone(element)) {
            cuts.put(element, tagged);
            return;
        }
        if (element.attr("aria-hidden").equals("true") && isSmall(note, LARGEST_UNNAMED)) {
            cuts.put(element, ARIA_HIDDEN);
            return;
        }
        for (Part part : note.parts()) {
            if (isMeant(part, element) && isSmall(note, part.largestShare()) && standsAlone(element)) {
                byPart.computeIfAbsent(part, none -> new ArrayList<>()).add(element);
                return;
            }
        }
        for (Element child : element.children()) {
            look(child);
        }
    }

    /** A button that unfolds an answer says its question. */
    private static boolean saysHeading(Element control) {
        Element parent = control.parent();
        return control.selectFirst("h2, h3, h4, h5, h6") != null
                || (parent != null && Tags.headingLevel(parent) > 1)
                || control.text().strip().endsWith("?");
    }

    /** Posts of social networks are quoted in parts named after them. */
    private boolean isMeant(Part part, Element element) {
        return switch (part) {
            case ARTICLE_BODY, FOOTNOTES -> false;
            case DECK -> !whole.is(Part.ARTICLE_BODY);
            case SHARE -> element.selectFirst("blockquote") == null;
            default -> true;
        };
    }

    private boolean isSmall(Survey.Note note, double share) {
        return note.letters() <= Math.max(whole.letters() * share, 40)
                && note.prose() <= Math.max(whole.prose() * share, 40);
    }

    /** An element in the middle of a sentence is part of it, whatever its name. */
    private boolean standsAlone(Element element) {
        if (Tags.isBlock(element)) {
            return true;
        }
        Element block = element.parent();
        while (block != null && !Tags.isBlock(block)) {
            block = block.parent();
        }
        return block == null
                || survey.note(block).prose() == 0
                || survey.note(block).runs() > 1;
    }

    private void settle(Part part, List<Element> elements) {
        int prose = elements.stream()
                .mapToInt(element -> survey.note(element).prose())
                .sum();
        if (prose > whole.prose() * Math.max(MOST_OF_ONE_RULE, part.largestShare()) && part != Part.COMMENTS) {
            return;
        }
        elements.forEach(element -> cuts.put(element, new Cut(part.rule(), part.role())));
    }
}
