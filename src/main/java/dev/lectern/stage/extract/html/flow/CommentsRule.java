package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on the readers' comments: all that follows their heading, where most of the text has gone before. */
final class CommentsRule implements Flow.Rule {

    private static final int LONGEST_HEADING = 8;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Integer> prose = flow.prose();
        int half = prose.isEmpty() ? 0 : prose.get(prose.size() / 2);
        List<Ruling> rulings = new ArrayList<>();
        boolean under = false;
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            under = under
                    || (index > half
                            && piece.shape().words() <= LONGEST_HEADING
                            && flow.vocabulary().matches("comments-heading", piece.words()));
            if (under) {
                rulings.add(new Ruling(index, Role.COMMENT, "comments-heading"));
            }
        }
        return rulings;
    }
}
