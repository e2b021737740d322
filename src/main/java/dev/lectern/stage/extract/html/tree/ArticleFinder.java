package dev.lectern.stage.extract.html.tree;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: generously, as what is cleaned away inside is easier to tell than what was
 * never taken in. The text itself says where it is (the smallest element that holds nearly all running text outside the
 * page's asides); names say it more exactly where they agree with the text.
 */
public final class ArticleFinder {

    private static final double NEARLY_ALL = 0.72;
    private static final double AGREES = 0.8;
    private static final double AGREES_ALONE = 0.5;
    private static final double AGREES_EXACTLY = 0.25;
    private static final double ASIDE_AT_MOST = 0.5;
    private static final double LEFT_AT_LEAST = 0.2;
    private static final double LINKED_AT_MOST = 0.3;
    private static final double MORE_AT_MOST = 0.4;

    private final Survey survey;
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final List<Element> named = new ArrayList<>();
    private final boolean trusting;
    private final int all;

    private ArticleFinder(Survey survey, boolean trusting) {
        this.survey = survey;
        this.trusting = trusting;
        this.all = survey.note(survey.body()).prose();
        weigh(survey.body());
    }

    /** Returns the element that holds the article of a page. */
    public static Element find(Survey survey) {
        ArticleFinder believing = new ArticleFinder(survey, true);
        boolean misled = believing.proseOf(survey.body()) < believing.all * LEFT_AT_LEAST;
        return misled ? new ArticleFinder(survey, false).find() : believing.find();
    }

    private Element find() {
        Element best = descend(survey.body());
        Element chosen = best;
        for (Element candidate : named) {
            boolean agrees = proseOf(candidate) >= proseOf(best) * needed(candidate);
            if (agrees && survey.note(candidate).letters() < survey.note(chosen).letters()) {
                chosen = candidate;
            }
        }
        return climb(underHeadline(chosen));
    }

    /** Of two articles on a page the one with the only headline is meant, even if the other is longer. */
    private Element underHeadline(Element chosen) {
        List<Element> headlines = survey.body().getElementsByTag("h1");
        boolean single = headlines.size() == 1 && chosen.normalName().equals("article");
        if (!single || headlines.get(0).parents().contains(chosen)) {
            return chosen;
        }
        return named.stream()
                .filter(other ->
                        other.normalName().equals("article") && proseOf(other) >= proseOf(chosen) * AGREES_EXACTLY)
                .filter(other -> headlines.get(0).parents().contains(other))
                .findFirst()
                .orElse(chosen);
    }

    /** How much of the text a named element must hold to be believed: the more exact the name, the less. */
    private double needed(Element candidate) {
        boolean exact = candidate.attr("itemprop").equals("articleBody");
        boolean only = named.stream()
                        .filter(other -> survey.note(other).is(Part.ARTICLE_BODY))
                        .count()
                == 1;
        if (exact) {
            return AGREES_EXACTLY;
        }
        return only && survey.note(candidate).is(Part.ARTICLE_BODY) ? AGREES_ALONE : AGREES;
    }

    /** Takes in what stands beside the choice in the same body: a lead above it, a last paragraph below it. */
    private Element climb(Element chosen) {
        Element at = chosen;
        while (at != survey.body() && at.parent() != null && belongsWith(at, at.parent())) {
            at = at.parent();
        }
        return at;
    }

    private boolean belongsWith(Element inner, Element outer) {
        Survey.Note in = survey.note(inner);
        Survey.Note out = survey.note(outer);
        int moreProse = proseOf(outer) - proseOf(inner);
        int more = out.letters() - in.letters();
        boolean pure = out.linked() - in.linked() < more * LINKED_AT_MOST && more < in.letters() * MORE_AT_MOST;
        boolean sameBody =
                outer.children().stream().anyMatch(child -> child != inner && isParagraph(child) && proseOf(child) > 0);
        return !isBox(inner)
                || (moreProse > 0 && pure && (sameBody || survey.note(outer).is(Part.ARTICLE_BODY)));
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("blockquote");
    }

    private static boolean isBox(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "li", "p", "table", "tbody", "tr", "blockquote", "dl", "span", "font", "b", "strong" ->
                false;
            default -> true;
        };
    }

    private Element descend(Element from) {
        Element at = from;
        Element heaviest = heaviestChild(at);
        while (heaviest != null && proseOf(heaviest) >= proseOf(at) * NEARLY_ALL && proseOf(heaviest) > 0) {
            at = heaviest;
            heaviest = heaviestChild(at);
        }
        return survey.note(at).runs() <= 1 && at.parent() != null && at != from ? at.parent() : at;
    }

    private @org.jspecify.annotations.Nullable Element heaviestChild(Element parent) {
        Element heaviest = null;
        for (Element child : parent.children()) {
            if (heaviest == null || proseOf(child) > proseOf(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }

    private int proseOf(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** Adds up the running text outside asides, from the leaves up. */
    private int weigh(Element element) {
        Survey.Note note = survey.note(element);
        if (note.prose() == 0 || isAside(element, note) || (trusting && Teasers.isTeaser(survey, element))) {
            return 0;
        }
        int weight = note.prose();
        for (Element child : element.children()) {
            weight += weigh(child) - survey.note(child).prose();
        }
        prose.put(element, weight);
        if (isNamed(element, note)) {
            named.add(element);
        }
        return weight;
    }

    private boolean isAside(Element element, Survey.Note note) {
        String tag = element.normalName();
        boolean aside = tag.equals("nav")
                || tag.equals("footer")
                || tag.equals("aside")
                || tag.equals("form")
                || note.is(Part.COMMENTS)
                || (trusting && note.parts().stream().anyMatch(Part::isAside));
        boolean whole = tag.equals("body") || tag.equals("main") || tag.equals("article") || note.is(Part.ARTICLE_BODY);
        boolean comments = note.is(Part.COMMENTS) && !whole && element.selectFirst("h1") == null;
        return aside && !whole && (comments || note.prose() < all * ASIDE_AT_MOST);
    }

    private static boolean isNamed(Element element, Survey.Note note) {
        String tag = element.normalName();
        return (note.is(Part.ARTICLE_BODY) && !tag.equals("body"))
                || tag.equals("article")
                || tag.equals("main")
                || element.attr("role").equals("main")
                || element.attr("role").equals("article");
    }
}
