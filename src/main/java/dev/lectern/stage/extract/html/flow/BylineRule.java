package dev.lectern.stage.extract.html.flow;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.metadata.NameReader;
import java.util.ArrayList;
import java.util.List;

/** Rules on lines above the text or below it that name the authors or give a day. */
final class BylineRule implements Flow.Rule {

    private static final int LONGEST = 20;

    @Override
    public List<Ruling> rule(Flow flow) {
        NameReader names = new NameReader(flow.vocabulary());
        Ends ends = Ends.of(flow);
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean atAnEnd = index < ends.first() || index > ends.last();
            boolean line = piece.role() == Role.PARAGRAPH || (piece.role() == Role.LIST_ITEM && index < ends.first());
            if (!atAnEnd || !line || piece.shape().words() > LONGEST) {
                continue;
            }
            if (flow.vocabulary().matches("byline-prefix", piece.words()) || names.isNames(piece.words())) {
                rulings.add(new Ruling(index, Role.BYLINE, "byline"));
            } else if (DayReader.read(piece.words(), flow.language()).isPresent()
                    || flow.vocabulary().matches("relative-date", piece.words())) {
                rulings.add(new Ruling(index, Role.DATE, "date-line"));
            }
        }
        return rulings;
    }
}
