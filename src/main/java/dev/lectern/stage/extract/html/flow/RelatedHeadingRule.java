package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on a heading that announces other stories, and on the short lines under it. */
final class RelatedHeadingRule implements Flow.Rule {

    private static final int LONGEST_HEADING = 10;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        boolean under = false;
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean announces = piece.shape().words() <= LONGEST_HEADING
                    && (flow.vocabulary().matches("related-heading", piece.words()));
            under = announces || (under && !piece.isProse() && piece.role() != Role.HEADING);
            if (under) {
                rulings.add(new Ruling(index, Role.RELATED, "related-heading"));
            }
        }
        return rulings;
    }
}
