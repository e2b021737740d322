package dev.lectern.stage.extract.html.flow;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Sentences;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on the last and the first paragraphs where a sentence of theirs invites to subscribe or follow or discloses
 * advertising, and on last paragraphs that tell how to reach the author.
 */
final class PromotionRule implements Flow.Rule {

    private static final List<String> SECTIONS = List.of("sign-up", "follow-widget", "app-promotion", "advertisement");
    private static final int LONGEST = 60;
    private static final int LAST = 4;
    private static final int FIRST = 3;

    @Override
    public List<Ruling> rule(Flow flow) {
        List<Integer> open = flow.open();
        List<Ruling> rulings = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            Piece piece = flow.at(open.get(at));
            boolean tail = at >= Math.max(open.size() / 2, open.size() - LAST);
            boolean head = at < Math.min(FIRST, open.size() / 2);
            if (!(head || tail)
                    || piece.role() != Role.PARAGRAPH
                    || piece.shape().words() > LONGEST) {
                continue;
            }
            if (Sentences.in(piece.words(), flow.language()).stream()
                    .anyMatch(sentence -> invites(flow, sentence.of(piece.words())))) {
                rulings.add(new Ruling(open.get(at), Role.BOILERPLATE, "promotion"));
            } else if (tail && Contacts.standIn(piece.words())) {
                rulings.add(new Ruling(open.get(at), Role.BIO, "contact"));
            }
        }
        return rulings;
    }

    private static boolean invites(Flow flow, String sentence) {
        return SECTIONS.stream().anyMatch(section -> flow.vocabulary().matches(section, sentence));
    }
}
