package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules on a paragraph that stands twice: the page shows it once on each size of screen. The first one stays. */
final class RepeatRule implements Flow.Rule {

    private static final int SHORTEST = 8;

    @Override
    public List<Ruling> rule(Flow flow) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            if (piece.shape().words() < SHORTEST || piece.role() == Role.CODE || piece.role() == Role.TABLE_ROW) {
                continue;
            }
            if (seen.putIfAbsent(Words.folded(piece.words()), index) != null) {
                rulings.add(new Ruling(index, Role.DUPLICATE, "repeated-paragraph"));
            }
        }
        return rulings;
    }
}
