package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules on passages by what they look like, each for itself.
 *
 * @param name the rule's name
 * @param role what such a passage is
 * @param signal makes of a draft what tells whether one of its passages is such a one
 */
record ShapeRule(String name, Role role, Function<Draft, Predicate<Passage>> signal) implements Rule {

    @Override
    public List<Ruling> rule(Draft draft) {
        return draft.open().stream()
                .filter(signal.apply(draft))
                .map(passage -> new Ruling(passage.index(), role, name))
                .toList();
    }
}
