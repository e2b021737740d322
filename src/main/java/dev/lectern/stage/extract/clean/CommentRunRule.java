package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rules on readers' comments by their form, where no heading announces them: again and again a short line with a name,
 * a line that is nothing but a moment (a day with a time of day, or "2 days ago"), and text. From the first such name on
 * everything is comments.
 */
final class CommentRunRule implements Rule {

    private static final String NAME = "comment-run";
    private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.]\\p{Nd}{2}");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_MOMENT = 9;
    private static final int FEWEST = 3;
    private static final int FARTHEST = 40;
    private static final int TEXT_BEFORE = 2;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        if (prose.size() <= TEXT_BEFORE) {
            return List.of();
        }
        List<Integer> moments = new ArrayList<>();
        for (int at = prose.get(TEXT_BEFORE - 1) + 2; at < draft.size(); at++) {
            if (isMoment(draft, at) && isName(draft.passage(at - 1))) {
                moments.add(at);
            }
        }
        for (int first = 0; first + FEWEST <= moments.size(); first++) {
            if (moments.get(first + FEWEST - 1) - moments.get(first) <= FARTHEST
                    && isFollowedByText(draft, moments.subList(first, first + FEWEST))) {
                return from(draft, moments.get(first) - 1);
            }
        }
        return List.of();
    }

    private static List<Ruling> from(Draft draft, int first) {
        return draft.open().stream()
                .filter(passage -> passage.index() >= first)
                .map(passage -> new Ruling(passage.index(), Role.COMMENT, NAME))
                .toList();
    }

    private static boolean isMoment(Draft draft, int at) {
        Passage passage = draft.passage(at);
        if (passage.words() > LONGEST_MOMENT || passage.words() < 2) {
            return false;
        }
        boolean relative = draft.vocabulary().matches("relative-date", passage.text());
        return relative || (CLOCK.matcher(passage.text()).find() && draft.isMoment(passage));
    }

    private static boolean isName(Passage passage) {
        return passage.words() >= 1
                && passage.words() <= LONGEST_NAME
                && !passage.shape().endsSentence();
    }

    /** Under a moment stands what was said then; under the headlines of other stories there is only the next one. */
    private static boolean isFollowedByText(Draft draft, List<Integer> moments) {
        long said = moments.stream()
                .filter(at -> at + 1 < draft.size()
                        && (draft.passage(at + 1).shape().endsSentence()
                                || draft.passage(at + 1).isProse()))
                .count();
        return said * 2 > moments.size();
    }
}
