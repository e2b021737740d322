package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.span.FurnitureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules on other stories the page points to: a headline that stands twice in a row (as the text of a picture and as a
 * link), the line under it that invites to read on, and headlines under a heading such as "Related articles".
 */
final class RelatedStoryRule implements Rule {

    private static final int LONGEST = 25;

    private static final int LONGEST_HEADING = 8;
    /** A headline that ends like a sentence, if no blank line parts it from the heading of its list. */
    private static final int LONGEST_SENTENCE = 18;

    /** How much running text a pair of headlines needs before it; at the head of a page it is the page's own title. */
    private static final int TEXT_BEFORE = 1;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        List<Integer> prose = draft.openProse();
        for (Passage passage : draft.open()) {
            int next = passage.index() + 1;
            boolean behindText = prose.size() > TEXT_BEFORE && prose.get(TEXT_BEFORE) < passage.index();
            if (behindText
                    && isHeadline(passage)
                    && next < draft.size()
                    && draft.isOpen(next)
                    && draft.passage(next).folded().equals(passage.folded())) {
                rulings.add(new Ruling(passage.index(), Role.RELATED, "related-card"));
                rulings.add(new Ruling(next, Role.RELATED, "related-card"));
            }
        }
        rulings.addAll(underHeading(draft));
        rulings.addAll(dated(draft, prose));
        rulings.addAll(invitations(draft, rulings));
        draft.open().stream()
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> draft.vocabulary().matches("related-prefix", passage.text()))
                .forEach(passage ->
                        rulings.add(new Ruling(passage.index(), Role.RELATED, FurnitureRules.RELATED_PREFIX)));
        return rulings;
    }

    private static boolean isHeadline(Passage passage) {
        return passage.words() >= 3 && passage.words() <= LONGEST;
    }

    /** The heading and what follows it, to the next running text. */
    private static List<Ruling> underHeading(Draft draft) {
        List<Integer> prose = draft.openProse();
        int lastSentence = prose.stream()
                .filter(at -> draft.passage(at).shape().endsSentence())
                .reduce(-1, (one, two) -> two);
        int firstProse = prose.isEmpty() ? draft.size() : prose.get(0);
        List<Ruling> rulings = new ArrayList<>();
        int at = 0;
        while (at < draft.size()) {
            int end = isHeadingOfList(draft, at, firstProse) ? endOfList(draft, at, firstProse, lastSentence) : at;
            for (int listed = at; listed < end; listed++) {
                rulings.add(new Ruling(listed, Role.RELATED, "related-heading"));
            }
            at = Math.max(end, at + 1);
        }
        return rulings;
    }

    private static boolean isHeadingOfList(Draft draft, int at, int firstProse) {
        Passage passage = draft.passage(at);
        return draft.isOpen(at)
                && passage.words() <= LONGEST_HEADING
                && draft.vocabulary().matches("related-heading", passage.text())
                && !(at < firstProse && isSection(draft, passage));
    }

    /**
     * Returns where what a heading lists ends; the place of the heading itself if it lists nothing, as the heading of a
     * chapter does. A heading inside the list goes on with it.
     */
    private static int endOfList(Draft draft, int start, int firstProse, int lastSentence) {
        int heading = start;
        int at = start + 1;
        while (at < draft.size()
                && draft.isOpen(at)
                && (isListedUnder(draft, draft.passage(start), at, lastSentence)
                        || isListedUnder(draft, draft.passage(heading), at, lastSentence))
                && !isFooting(draft, draft.passage(at))) {
            heading = isHeadingOfList(draft, at, firstProse) ? at : heading;
            at++;
        }
        boolean overText = at < draft.size() && (draft.isOpen(at) || !isRemoved(draft, at));
        return at == start + 1 && overText ? start : at;
    }

    private static boolean isRemoved(Draft draft, int at) {
        return draft.role(at).filter(Role::isRemoved).isPresent();
    }

    /** The list ends where the page asks for comments or names its own parts. */
    private static boolean isFooting(Draft draft, Passage passage) {
        return draft.vocabulary().matches("comments-heading", passage.text())
                || draft.vocabulary().matches("comment-widget", passage.text())
                || draft.vocabulary().matches("navigation", passage.text());
    }

    /** Above the article such words ("News", "Popular") name a part of the site. */
    private static boolean isSection(Draft draft, Passage passage) {
        return draft.vocabulary().matches("kicker", passage.text())
                || draft.vocabulary().matches("navigation", passage.text());
    }

    /** A headline belongs to the list as long as no running text follows in the source, or no blank line parts them. */
    private static boolean isListedUnder(Draft draft, Passage heading, int at, int lastSentence) {
        Passage passage = draft.passage(at);
        boolean attached = heading.partedBefore() && !passage.partedBefore() && passage.words() <= LONGEST_SENTENCE;
        if (passage.isProse() && passage.shape().endsSentence() && !attached) {
            return false;
        }
        boolean proseFollows = lastSentence > at;
        boolean connected = !passage.partedBefore() || at == heading.index() + 1;
        return !proseFollows || connected;
    }

    /** A moment and, under it, the headline of what was reported then, between two paragraphs. */
    private static List<Ruling> dated(Draft draft, List<Integer> prose) {
        List<Ruling> rulings = new ArrayList<>();
        for (int one = 0; one + 1 < prose.size(); one++) {
            int at = prose.get(one) + 1;
            if (prose.get(one + 1) != at + 2 || !draft.isOpen(at) || !draft.isOpen(at + 1)) {
                continue;
            }
            Passage moment = draft.passage(at);
            Passage headline = draft.passage(at + 1);
            boolean apart = moment.partedBefore() && !moment.partedAfter() && headline.partedAfter();
            if (apart
                    && draft.isMoment(moment)
                    && isHeadline(headline)
                    && !headline.shape().endsSentence()) {
                rulings.add(new Ruling(at, Role.RELATED, "related-dated"));
                rulings.add(new Ruling(at + 1, Role.RELATED, "related-dated"));
            }
        }
        return rulings;
    }

    /** "Read more" lines directly under a related story. */
    private static List<Ruling> invitations(Draft draft, List<Ruling> related) {
        List<Ruling> rulings = new ArrayList<>();
        Set<Integer> stories = related.stream().map(Ruling::passage).collect(Collectors.toSet());
        for (Passage passage : draft.open()) {
            if (stories.contains(passage.index() - 1) && draft.vocabulary().matches("read-more", passage.text())) {
                rulings.add(new Ruling(passage.index(), Role.RELATED, "related-card"));
            }
        }
        return rulings;
    }
}
