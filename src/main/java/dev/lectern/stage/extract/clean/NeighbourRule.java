package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/**
 * Rules on passages that say a phrase which an author might use as a heading too, and therefore only where a widget
 * stands beside them or where no running text follows or none has come before.
 *
 * @param section the vocabulary's section, which is also the rule's name
 */
record NeighbourRule(String section) implements Rule {

    private static final int LONGEST = 25;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        int first = prose.isEmpty() ? draft.size() : prose.get(0);
        int last = prose.isEmpty() ? -1 : prose.get(prose.size() - 1);
        return draft.open().stream()
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> passage.index() < first || passage.index() > last || isBesideWidget(draft, passage))
                .filter(passage -> draft.vocabulary().matches(section, passage.text()))
                .map(passage -> new Ruling(passage.index(), Role.BOILERPLATE, section))
                .toList();
    }

    private static boolean isBesideWidget(Draft draft, Passage passage) {
        int at = passage.index();
        return (at > 0 && draft.is(at - 1, Role.BOILERPLATE))
                || (at + 1 < draft.size() && draft.is(at + 1, Role.BOILERPLATE));
    }
}
