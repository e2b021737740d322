package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on the sources an article lists at its end, under a heading that says so. */
final class ReferencesRule implements Flow.Rule {

    private static final int LONGEST_HEADING = 5;
    private static final double FROM = 0.5;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        List<Integer> open = flow.open();
        boolean under = false;
        for (int index : open.subList((int) (open.size() * FROM), open.size())) {
            Piece piece = flow.at(index);
            boolean heads = piece.shape().words() <= LONGEST_HEADING
                    && flow.vocabulary().matches("references-heading", piece.words());
            if (under && !heads && piece.role() == Role.HEADING) {
                under = false;
            }
            if (under && !heads) {
                rulings.add(new Ruling(index, Role.REFERENCE, "references"));
            }
            under |= heads;
        }
        return rulings;
    }
}
