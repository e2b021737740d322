package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules on the headline where it stands again at the head of the text. */
final class RepeatedTitleRule implements Flow.Rule {

    private static final double SAME = 0.8;

    @Override
    public List<Ruling> rule(Flow flow) {
        Set<String> title = new LinkedHashSet<>(Words.folded(flow.title()));
        List<Ruling> rulings = new ArrayList<>();
        List<Integer> open = flow.open();
        int first = Ends.of(flow).first();
        for (int index : open) {
            Piece piece = flow.at(index);
            boolean top = piece.form().role() == Role.HEADING && piece.form().level() == 1;
            if ((top || (index < first && !piece.isProse()))
                    && isSame(title, new LinkedHashSet<>(Words.folded(piece.words())))) {
                rulings.add(new Ruling(index, Role.TITLE, "repeated-title"));
            }
        }
        return rulings;
    }

    private static boolean isSame(Set<String> title, Set<String> words) {
        if (title.isEmpty() || words.isEmpty()) {
            return false;
        }
        long shared = words.stream().filter(title::contains).count();
        return shared >= title.size() * SAME && shared >= words.size() * SAME;
    }
}
