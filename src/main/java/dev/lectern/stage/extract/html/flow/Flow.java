package dev.lectern.stage.extract.html.flow;

import dev.lectern.language.Vocabulary;
import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The pieces of a page in reading order, and what is needed to rule on them. Rules return a new flow.
 *
 * @param pieces all of them, those taken out included
 * @param title what the article is called
 * @param language a BCP 47 tag
 * @param vocabulary what the furniture of a page says in that language
 */
public record Flow(List<Piece> pieces, String title, String language, Vocabulary vocabulary) {

    /** Copies the list. */
    public Flow {
        pieces = List.copyOf(pieces);
    }

    /** A rule on pieces: looks at a flow and says which pieces are something else than they seemed. */
    interface Rule {
        /** Returns what the rule says, in any order; a piece that was taken out is not ruled on again. */
        List<Ruling> rule(Flow flow);
    }

    /** Returns the flow after one rule. */
    Flow after(Rule rule) {
        List<Ruling> rulings = rule.rule(this);
        if (rulings.isEmpty()) {
            return this;
        }
        List<Piece> ruled = new ArrayList<>(pieces);
        rulings.forEach(ruling ->
                ruled.set(ruling.passage(), pieces.get(ruling.passage()).as(ruling.role(), ruling.rule())));
        return new Flow(ruled, title, language, vocabulary);
    }

    /** Returns the flow after several rules, one after the other. */
    public Flow after(List<? extends Rule> rules) {
        Flow flow = this;
        for (Rule rule : rules) {
            flow = flow.after(rule);
        }
        return flow;
    }

    /** Returns the indexes of the pieces that are still of the body. */
    List<Integer> open() {
        return indexes(piece -> piece.isOpen() && piece.role().isBody());
    }

    /** Returns the indexes of the pieces that stay in the article, notes and captions included. */
    List<Integer> kept() {
        return indexes(Piece::isOpen);
    }

    /** Returns the indexes of running text of the body. */
    List<Integer> prose() {
        return indexes(Piece::isProse);
    }

    /** Returns the piece at an index. */
    Piece at(int index) {
        return pieces.get(index);
    }

    /** Tells whether a piece is a heading with text under it, whatever it says. */
    boolean headsText(int index) {
        if (at(index).role() != Role.HEADING) {
            return false;
        }
        for (int next = index + 1; next < pieces.size(); next++) {
            if (at(next).isOpen()) {
                return at(next).isProse()
                        || (at(next).role().isBody() && at(next).linkShare() < 0.5 && at(next).role() != Role.HEADING);
            }
        }
        return false;
    }

    /** Returns rulings on the open pieces for which something holds. */
    List<Ruling> ruleWhere(Predicate<Piece> holds, Role role, String rule) {
        return open().stream()
                .filter(index -> holds.test(at(index)))
                .map(index -> new Ruling(index, role, rule))
                .toList();
    }

    private List<Integer> indexes(Predicate<Piece> wanted) {
        return IntStream.range(0, pieces.size())
                .filter(index -> wanted.test(pieces.get(index)))
                .boxed()
                .toList();
    }
}
