package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules on interviews whose turns begin with a mark ("Q:", "Вопрос:") or the speaker's name ("Ann Lee: …"): the turns of
 * the one who asks are questions, the others' answers, and running text between two turns belongs to the one before it.
 */
final class InterviewRule implements Rule {

    private static final String NAME = "interview";
    private static final Pattern LABEL = Pattern.compile("\\[?(\\p{L}[\\p{L}\\p{M}.'’ -]{0,38}?)]?\\s*[:：]\\s*(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("(\\p{Lu})(?:[.)]|\\s?[–—-])\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 4;
    private static final int FEWEST_OF_ONE = 2;
    private static final int LONGEST_LABEL = 4;

    @Override
    public List<Ruling> rule(Draft draft) {
        Map<Integer, String> speakers = new TreeMap<>();
        for (Passage passage : draft.open()) {
            label(draft, passage).ifPresent(label -> speakers.put(passage.index(), label));
        }
        Map<String, List<String>> turns = new LinkedHashMap<>();
        speakers.forEach((at, speaker) -> turns.computeIfAbsent(speaker, none -> new ArrayList<>())
                .add(draft.passage(at).text()));
        turns.values().removeIf(said -> said.size() < FEWEST_OF_ONE);
        speakers.values().removeIf(speaker -> !turns.containsKey(speaker));
        Optional<String> asker = Askers.asker(draft, turns);
        boolean conversation = turns.size() >= 2 && speakers.size() >= FEWEST_TURNS;
        return conversation && asker.isPresent() ? rulings(draft, speakers, asker.get()) : List.of();
    }

    private static List<Ruling> rulings(Draft draft, Map<Integer, String> speakers, String asker) {
        List<Ruling> rulings = new ArrayList<>();
        Optional<Role> turn = Optional.empty();
        for (Passage passage : draft.open()) {
            String speaker = speakers.get(passage.index());
            if (speaker != null) {
                turn = Optional.of(speaker.equals(asker) ? Role.QUESTION : Role.ANSWER);
            } else if (!passage.isProse() && !passage.shape().endsSentence()) {
                turn = turn.filter(role -> role == Role.ANSWER && !passage.partedAfter());
                continue;
            }
            turn.ifPresent(role -> rulings.add(new Ruling(passage.index(), role, NAME)));
        }
        return rulings;
    }

    /** Returns who speaks, as the passage's beginning says; a single letter may have a full stop instead of a colon. */
    private static Optional<String> label(Draft draft, Passage passage) {
        Matcher letter = LETTER.matcher(passage.text());
        if (letter.lookingAt() && draft.vocabulary().matches("interview-marks", letter.group(1))) {
            return Optional.of(letter.group(1));
        }
        Matcher label = LABEL.matcher(passage.text());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String name = label.group(1).strip();
        boolean mark = draft.vocabulary().matches("interview-marks", name);
        boolean nameLike = Words.count(name) <= LONGEST_LABEL
                && Words.in(name).stream().noneMatch(word -> Character.isLowerCase(name.codePointAt(word.start())));
        return mark || nameLike ? Optional.of(name) : Optional.empty();
    }
}
