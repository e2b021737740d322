package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** Rules on pieces without a letter or digit, such as a row of asterisks. */
final class OrnamentRule implements Flow.Rule {

    @Override
    public List<Ruling> rule(Flow flow) {
        return flow.ruleWhere(
                piece -> piece.role() != Role.CODE && piece.words().codePoints().noneMatch(Character::isLetterOrDigit),
                Role.NOISE,
                "ornament");
    }
}
