package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rules on transcripts that give each speaker's name a line of its own: short lines in capitals or with a colon, of which
 * at least two come again and again over text. Where one of the speakers asks, what stands under the lines is questions
 * and answers.
 */
final class SpeakerLineRule implements Rule {

    private static final String NAME = "speaker-line";
    private static final int LONGEST = 5;
    private static final int FEWEST_OF_ONE = 2;

    @Override
    public List<Ruling> rule(Draft draft) {
        Map<Integer, String> lines = new TreeMap<>();
        for (Passage passage : draft.open()) {
            if (isNameLine(passage) && isOverText(draft, passage)) {
                lines.put(passage.index(), passage.folded());
            }
        }
        Map<String, List<String>> turns = new LinkedHashMap<>();
        lines.forEach((at, speaker) -> turns.computeIfAbsent(speaker, none -> new ArrayList<>())
                .add(draft.passage(at + 1).text()));
        long constant = turns.values().stream()
                .filter(said -> said.size() >= FEWEST_OF_ONE)
                .count();
        return constant >= 2 ? rulings(draft, lines, Askers.asker(draft, turns)) : List.of();
    }

    private static List<Ruling> rulings(Draft draft, Map<Integer, String> lines, Optional<String> asker) {
        List<Ruling> rulings = new ArrayList<>();
        Optional<Role> turn = Optional.empty();
        for (Passage passage : draft.open()) {
            String speaker = lines.get(passage.index());
            if (speaker != null) {
                rulings.add(new Ruling(passage.index(), Role.SPEAKER, NAME));
                turn = asker.map(asking -> asking.equals(speaker) ? Role.QUESTION : Role.ANSWER);
            } else if (passage.isProse() || passage.shape().endsSentence()) {
                turn.ifPresent(role -> rulings.add(new Ruling(passage.index(), role, NAME)));
            } else {
                turn = Optional.empty();
            }
        }
        return rulings;
    }

    private static boolean isNameLine(Passage passage) {
        String text = passage.text();
        boolean capitals =
                text.equals(text.toUpperCase(Locale.ROOT)) && text.codePoints().anyMatch(Character::isUpperCase);
        return passage.words() >= 1
                && passage.words() <= LONGEST
                && text.codePoints().noneMatch(Character::isDigit)
                && !passage.shape().startsSmall()
                && !passage.shape().asks()
                && (capitals || text.endsWith(":"));
    }

    private static boolean isOverText(Draft draft, Passage passage) {
        int next = passage.index() + 1;
        return next < draft.size()
                && draft.isOpen(next)
                && (draft.passage(next).isProse() || draft.passage(next).shape().endsSentence());
    }
}
