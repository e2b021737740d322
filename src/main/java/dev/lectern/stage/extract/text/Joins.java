package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences broken over two passages: the second begins with a mark that can only stand inside a sentence, or in
 * small letters after a passage that does not end like one. What was removed between the two does not part them.
 */
final class Joins {

    private Joins() {}

    /** Returns the groups of passages that make one block each, in order; only paragraphs are ever joined. */
    static List<List<Passage>> groups(Draft draft) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            if (!draft.role(passage.index()).map(Role::isBlock).orElse(false)) {
                continue;
            }
            List<Passage> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && goesOn(draft, last.get(last.size() - 1), passage)) {
                last.add(passage);
            } else {
                groups.add(new ArrayList<>(List.of(passage)));
            }
        }
        return groups;
    }

    private static boolean goesOn(Draft draft, Passage before, Passage passage) {
        boolean paragraphs = draft.is(before.index(), Role.PARAGRAPH) && draft.is(passage.index(), Role.PARAGRAPH);
        if (!paragraphs || before.shape().endsSentence() || endsOpen(before.text())) {
            return false;
        }
        boolean running = before.words() >= 5;
        return passage.shape().startsInside() || (running && passage.shape().startsSmall());
    }

    /** A colon leads to a list or a quotation, which stands for itself. */
    private static boolean endsOpen(String text) {
        return text.endsWith(":");
    }
}
