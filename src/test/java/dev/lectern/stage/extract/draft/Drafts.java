package dev.lectern.stage.extract.draft;

import dev.lectern.language.Vocabularies;
import dev.lectern.model.text.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes drafts for tests: a passage for each line that is not blank. */
public final class Drafts {

    private Drafts() {}

    /** Returns the draft of an English text. */
    public static Draft of(String text) {
        return of(text, "en");
    }

    /** Returns the draft of a text in some language. */
    public static Draft of(String text, String language) {
        List<String> lines = text.lines().toList();
        List<Passage> passages = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                boolean before = at == 0 || lines.get(at - 1).isBlank();
                boolean after = at + 1 == lines.size() || lines.get(at + 1).isBlank();
                String line = lines.get(at).strip();
                passages.add(new Passage(passages.size(), LineRange.of(at + 1), line, before, after));
            }
        }
        return Draft.of(passages, language, Vocabularies.of(language).remembering());
    }

    /** Returns the lines on which a rule speaks, each with the rule's name before it. */
    public static List<String> ruled(Draft draft, Rule rule) {
        Draft after = draft.after(rule);
        return after.rulings().values().stream()
                .sorted((one, two) -> Integer.compare(one.passage(), two.passage()))
                .map(ruling ->
                        ruling.rule() + ": " + draft.passage(ruling.passage()).text())
                .collect(Collectors.toList());
    }
}
