package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on headings at the end under which nothing is left. */
final class EmptyHeadingRule implements Flow.Rule {

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Ruling> rulings = new ArrayList<>();
        List<Integer> open = flow.kept();
        for (int at = open.size() - 1; at >= 0 && flow.at(open.get(at)).role() == Role.HEADING; at--) {
            rulings.add(new Ruling(open.get(at), Role.BOILERPLATE, "empty-heading"));
        }
        return rulings;
    }
}
