package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules on interviews whose turns begin with a dash, as in Russian, French and Spanish. At least two questions are
 * answered, and a third of the turns ask; in a story the dashes are rarer and the questions fewer.
 */
final class DashDialogueRule implements Rule {

    private static final String NAME = "interview-dash";
    private static final String DASHES = "—–―-";
    private static final int FEWEST = 2;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> turns =
                draft.open().stream().filter(DashDialogueRule::isSpeech).toList();
        long questions = turns.stream().filter(DashDialogueRule::asks).count();
        long answered = turns.stream()
                .filter(turn -> asks(turn) && isAnswered(draft, turn))
                .count();
        return answered >= FEWEST && questions * 3 >= turns.size() ? rulings(draft) : List.of();
    }

    private static List<Ruling> rulings(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        Optional<Role> turn = Optional.empty();
        for (Passage passage : draft.open()) {
            if (isSpeech(passage)) {
                turn = Optional.of(asks(passage) ? Role.QUESTION : Role.ANSWER);
            } else if (!passage.isProse() && !passage.shape().endsSentence()) {
                turn = Optional.empty();
            }
            turn.ifPresent(role -> rulings.add(new Ruling(passage.index(), role, NAME)));
        }
        return rulings;
    }

    private static boolean isSpeech(Passage passage) {
        String text = passage.text();
        return text.length() > 2
                && DASHES.indexOf(text.charAt(0)) >= 0
                && (Character.isWhitespace(text.charAt(1)) || text.charAt(0) != '-')
                && passage.shape().endsSentence();
    }

    private static boolean asks(Passage passage) {
        return passage.shape().asks();
    }

    private static boolean isAnswered(Draft draft, Passage question) {
        int next = question.index() + 1;
        return next < draft.size() && isSpeech(draft.passage(next)) && !asks(draft.passage(next));
    }
}
