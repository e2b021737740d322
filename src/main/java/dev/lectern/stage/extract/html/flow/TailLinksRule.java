package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on a last list of which every item has a link, and on the lines that announce it. */
final class TailLinksRule implements Flow.Rule {

    private static final double LINKED = 0.25;
    private static final int LONGEST_ITEM = 30;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Integer> open = flow.open();
        int at = open.size() - 1;
        while (at >= 0 && isLinkedItem(flow.at(open.get(at)))) {
            at--;
        }
        boolean list = open.size() - 1 - at > 1;
        while (list && at >= 0 && announces(flow.at(open.get(at)))) {
            at--;
        }
        List<Ruling> rulings = new ArrayList<>();
        for (int index : list && at > 0 ? open.subList(at + 1, open.size()) : List.<Integer>of()) {
            rulings.add(new Ruling(index, Role.RELATED, "tail-links"));
        }
        return rulings;
    }

    private static boolean isLinkedItem(Piece piece) {
        return piece.role() == Role.LIST_ITEM
                && piece.linkShare() >= LINKED
                && piece.shape().words() <= LONGEST_ITEM;
    }

    private static boolean announces(Piece piece) {
        boolean heading = piece.role() == Role.HEADING;
        return (heading || piece.role() == Role.PARAGRAPH)
                && !piece.isProse()
                && !piece.shape().endsSentence();
    }
}
