package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Rules on passages by what they look like, each for itself.
 *
 * @param name the rule's name
 * @param role what such a passage is
 * @param signal tells whether a passage of a draft is such a one
 */
record ShapeRule(String name, Role role, BiPredicate<Draft, Passage> signal) implements Rule {

    @Override
    public List<Ruling> rule(Draft draft) {
        return draft.open().stream()
                .filter(passage -> signal.test(draft, passage))
                .map(passage -> new Ruling(passage.index(), role, name))
                .toList();
    }
}
