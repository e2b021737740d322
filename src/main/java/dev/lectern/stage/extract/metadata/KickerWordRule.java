package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** Rules on a department's name that stands first of all, so that it is not taken for the headline. */
final class KickerWordRule implements Rule {

    private static final int LONGEST = 4;

    @Override
    public List<Ruling> rule(Draft draft) {
        int first = Head.firstProse(draft);
        List<Passage> open =
                draft.open().stream().filter(passage -> passage.index() < first).toList();
        return open.stream()
                .limit(Math.max(0, open.size() - 1L))
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> draft.vocabulary().matches("kicker", passage.text()))
                .map(passage -> LinkRow.holds(draft, passage) || LinkRow.isPath(passage.text())
                        ? new Ruling(passage.index(), Role.BOILERPLATE, "head-link")
                        : new Ruling(passage.index(), Role.KICKER, "kicker"))
                .toList();
    }
}
