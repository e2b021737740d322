package dev.lectern.stage.extract.span;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/**
 * Rules on what stands outside the article among the furniture of its page. Running text goes first, before the head is
 * read, so that no notice on cookies passes for a first paragraph; the rest goes after, so that headline, byline and date
 * are known before.
 *
 * @param all whether to rule on short lines too
 */
public record OutsideRule(boolean all) implements Rule {

    private static final int HEADLINE = 4;
    private static final int LONGEST_DECK = 70;
    private static final int NEAR = 15;
    private static final int OVER = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        BodySpan span = BodySpan.of(draft);
        return draft.open().stream()
                .filter(passage -> span.isOutside(passage.index()))
                .filter(passage -> all || (passage.isProse() && !isOverByline(draft, passage, span)))
                .map(passage -> new Ruling(passage.index(), role(passage, span), name(passage, span)))
                .toList();
    }

    /** Running text shortly over a byline or a date is the standfirst, whatever stands between it and the article. */
    private static boolean isOverByline(Draft draft, Passage passage, BodySpan span) {
        int at = passage.index();
        if (at >= span.start() || passage.words() > LONGEST_DECK || span.start() - at > NEAR) {
            return false;
        }
        return draft.passages().subList(at + 1, Math.min(draft.size(), at + 1 + OVER)).stream()
                .filter(below -> below.index() < span.start() && below.words() <= NEAR)
                .anyMatch(below ->
                        draft.vocabulary().rest("byline-prefix", below.text()).isPresent() || draft.isMoment(below));
    }

    private static String name(Passage passage, BodySpan span) {
        if (span.isBetween(passage.index())) {
            return FurnitureRules.BETWEEN;
        }
        return passage.index() < span.start() ? FurnitureRules.BEFORE : FurnitureRules.BEHIND;
    }

    private static Role role(Passage passage, BodySpan span) {
        boolean headline = passage.index() >= span.end()
                && passage.words() >= HEADLINE
                && !passage.shape().endsSentence();
        return headline ? Role.RELATED : Role.BOILERPLATE;
    }
}
