package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on paragraphs and lists that are nothing but links. */
final class LinkRule implements Flow.Rule {

    private static final double NOTHING_ELSE = 0.8;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean paragraph = piece.role() == Role.PARAGRAPH || piece.role() == Role.LIST_ITEM || piece.role() == Role.HEADING;
            if (paragraph && piece.linkShare() >= NOTHING_ELSE && !(piece.role() == Role.HEADING && piece.form().level() < 4)) {
                rulings.add(new Ruling(index, Role.RELATED, "link-alone"));
            }
        }
        return rulings;
    }
}
