package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** Rules on the line that says where the article was first published, in the head or behind most of the text. */
final class CreditRule implements Rule {

    private static final int LONGEST = 40;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        int head = Head.end(draft);
        int late = prose.isEmpty() ? 0 : prose.get(prose.size() * 2 / 3);
        return draft.open().stream()
                .filter(passage -> passage.index() < head || passage.index() > late)
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> draft.vocabulary().matches("credit", passage.text()))
                .map(passage -> new Ruling(passage.index(), Role.CREDIT, "source-credit"))
                .toList();
    }
}
