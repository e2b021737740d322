package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on pieces that are nothing but a link: all of them before the first running text and behind the last; between,
 * only those that read like the headline of another story.
 */
final class LinkRule implements Flow.Rule {

    private static final double NOTHING_ELSE = 0.8;
    private static final int SHORTEST_HEADLINE = 5;

    @Override
    public List<Ruling> rule(Flow flow) {
        Ends ends = Ends.of(flow);
        List<Ruling> rulings = new ArrayList<>();
        for (int index : flow.open()) {
            Piece piece = flow.at(index);
            boolean atAnEnd = index < ends.first() || index > ends.last();
            if (isLink(piece) && (atAnEnd || isHeadline(piece))) {
                rulings.add(new Ruling(index, Role.RELATED, atAnEnd ? "link-at-an-end" : "link-alone"));
            }
        }
        return rulings;
    }

    private static boolean isLink(Piece piece) {
        boolean line = switch (piece.role()) {
            case PARAGRAPH, LIST_ITEM -> true;
            case HEADING -> piece.form().level() > 3;
            default -> false;
        };
        return line && piece.linkShare() >= NOTHING_ELSE;
    }

    private static boolean isHeadline(Piece piece) {
        return piece.role() != Role.LIST_ITEM
                && piece.shape().words() >= SHORTEST_HEADLINE
                && !piece.shape().endsSentence();
    }
}
