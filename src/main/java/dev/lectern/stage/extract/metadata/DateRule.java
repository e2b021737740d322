package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** Rules on lines that say nothing but a day, in the head or the tail; relative ones ("3 hours ago") too. */
final class DateRule implements Rule {

    private static final int LONGEST = 20;

    @Override
    public List<Ruling> rule(Draft draft) {
        int head = Head.end(draft);
        int last = Head.lastProse(draft);
        return draft.open().stream()
                .filter(passage -> passage.index() < head || passage.index() > last)
                .filter(passage -> passage.words() <= LONGEST && draft.isMoment(passage))
                .map(passage -> new Ruling(passage.index(), Role.DATE, "date-line"))
                .toList();
    }
}
