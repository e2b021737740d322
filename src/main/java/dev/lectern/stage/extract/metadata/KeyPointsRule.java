package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on key points: a heading such as "In a nutshell" in the head of an article and the bullets under it. */
final class KeyPointsRule implements Rule {

    private static final String NAME = "key-points";
    private static final int LONGEST_HEADING = 6;
    private static final int LONGEST_POINT = 60;

    @Override
    public List<Ruling> rule(Draft draft) {
        int end = Head.end(draft);
        for (Passage passage : draft.open()) {
            boolean heading = passage.index() < end
                    && passage.words() <= LONGEST_HEADING
                    && draft.vocabulary().matches("key-points-heading", passage.text());
            List<Ruling> points = heading ? points(draft, passage.index() + 1) : List.of();
            if (!points.isEmpty()) {
                List<Ruling> all = new ArrayList<>(points);
                all.add(new Ruling(passage.index(), Role.KEY_POINTS_HEADING, NAME));
                return all;
            }
        }
        return List.of();
    }

    /** Bullets as far as they go; without bullets, lines that no blank line parts. */
    private static List<Ruling> points(Draft draft, int start) {
        List<Ruling> points = new ArrayList<>();
        boolean bulleted =
                start < draft.size() && Bullets.isItem(draft.passage(start).text());
        for (int at = start; at < draft.size() && draft.isOpen(at); at++) {
            Passage passage = draft.passage(at);
            boolean belongs = bulleted
                    ? Bullets.isItem(passage.text())
                    : (at == start || !passage.partedBefore()) && !(points.isEmpty() && passage.partedAfter());
            boolean keywords = !points.isEmpty() && draft.vocabulary().matches("navigation", passage.text());
            if (!belongs || keywords || passage.words() > LONGEST_POINT) {
                break;
            }
            points.add(new Ruling(at, Role.KEY_POINT, NAME));
        }
        return points;
    }
}
