package dev.lectern.stage.extract.html.flow;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Ruling;
import dev.lectern.stage.extract.metadata.NameReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules on lines above the text or below it that name the authors or give a day. A line of names and dates alone is one
 * of these however long it is, as pages set all they know of an article on one line.
 */
final class BylineRule implements Flow.Rule {

    private static final int LONGEST = 20;

    /** More words of names before a day are rather a list of places. */
    private static final int MOST_OF_NAMES = 9;

    @Override
    public List<Ruling> rule(Flow flow) {
        NameReader names = new NameReader(flow.vocabulary());
        Ends ends = Ends.of(flow);
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean line = piece.role() == Role.PARAGRAPH || (piece.role() == Role.LIST_ITEM && index < ends.first());
            if (!line || (index > ends.first() && index <= ends.last())) {
                continue;
            }
            Optional<String> beforeDates = DayReader.beforeDates(piece.words(), flow.language());
            boolean brief = piece.shape().words() <= LONGEST && (index < ends.first() || index > ends.last());
            String opening = beforeDates.orElse(brief ? piece.words() : "");
            boolean named = names.isNames(opening) && (beforeDates.isEmpty() || Words.count(opening) <= MOST_OF_NAMES);
            if (named || flow.vocabulary().matches("byline-prefix", opening)) {
                rulings.add(new Ruling(index, Role.BYLINE, "byline"));
            } else if (brief && isMoment(flow, piece)) {
                rulings.add(new Ruling(index, Role.DATE, "date-line"));
            }
        }
        return rulings;
    }

    private static boolean isMoment(Flow flow, Piece piece) {
        return DayReader.read(piece.words(), flow.language()).isPresent()
                || flow.vocabulary().matches("relative-date", piece.words());
    }
}
