package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on the words above the headline: a department's name is a kicker, other short lines are the site's. */
final class KickerRule implements Rule {

    private static final int LONGEST_KICKER = 4;
    private static final int LONGEST_LINK = 6;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> titles = draft.of(Role.TITLE);
        if (titles.isEmpty()) {
            return List.of();
        }
        int title = titles.get(0).index();
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            int at = passage.index();
            if (at >= title || passage.shape().endsSentence()) {
                continue;
            }
            boolean directly = at == title - 1;
            if (passage.words() <= LONGEST_KICKER
                    && (directly || draft.vocabulary().matches("kicker", passage.text()))
                    && passage.text().codePoints().anyMatch(Character::isLetter)
                    && !LinkRow.isPath(passage.text())
                    && !LinkRow.holds(draft, passage)) {
                rulings.add(new Ruling(at, Role.KICKER, "kicker"));
            } else if (passage.words() <= LONGEST_LINK) {
                rulings.add(new Ruling(at, Role.BOILERPLATE, "head-link"));
            }
        }
        return rulings;
    }
}
