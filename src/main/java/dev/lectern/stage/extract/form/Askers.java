package dev.lectern.stage.extract.form;

import dev.lectern.language.Vocabulary;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Punctuation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who asks in a conversation. */
final class Askers {

    private static final double MOSTLY = 0.5;

    private Askers() {}

    /**
     * Returns the one who asks: the speaker whose name is a word for one who does ("Q", "Interviewer"), or the one more
     * than half of whose turns have a question in them, if there is only one such. Empty where nobody does, as in a debate.
     *
     * @param turns what each speaker says, turn by turn
     */
    static Optional<String> asker(Draft draft, Map<String, List<String>> turns) {
        Vocabulary vocabulary = draft.vocabulary();
        Optional<String> named = turns.keySet().stream()
                .filter(speaker -> vocabulary.matches("question-mark", speaker))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Map<String, Double> asking = new LinkedHashMap<>();
        turns.forEach((speaker, said) -> {
            long questions = said.stream().filter(Askers::asks).count();
            if (questions > said.size() * MOSTLY) {
                asking.put(speaker, (double) questions / said.size());
            }
        });
        return asking.size() == 1 ? asking.keySet().stream().findFirst() : Optional.empty();
    }

    static boolean asks(String text) {
        return text.codePoints().anyMatch(Punctuation::isQuestionMark);
    }
}
