package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.span.Rows;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on the short lines behind the last running text: links of the site where widgets stand among them, headlines of
 * other stories where a related story or the credit line has come before. Without such a neighbour they stay, and so do
 * the rows of lists and tables.
 */
final class TailRule implements Rule {

    private static final int LINK_WORDS = 5;
    private static final int HEADLINE_WORDS = 25;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        int last = prose.isEmpty() ? draft.size() : prose.get(prose.size() - 1);
        boolean widgets = hasAfter(draft, last, Role.BOILERPLATE);
        boolean related = hasAfter(draft, last, Role.RELATED);
        Rows rows = new Rows(draft);
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            boolean row = rows.has(passage.index()) || rows.has(passage.index() + 1);
            if (passage.index() <= last || passage.shape().endsSentence() || row) {
                continue;
            }
            if (related && passage.words() >= 3 && passage.words() <= HEADLINE_WORDS) {
                rulings.add(new Ruling(passage.index(), Role.RELATED, "tail-headline"));
            } else if ((widgets || related) && passage.words() <= LINK_WORDS) {
                rulings.add(new Ruling(passage.index(), Role.BOILERPLATE, "tail-link"));
            }
        }
        return rulings;
    }

    private static boolean hasAfter(Draft draft, int last, Role role) {
        return draft.passages().stream().anyMatch(passage -> passage.index() > last && draft.is(passage.index(), role));
    }
}
