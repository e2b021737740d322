package dev.lectern.stage.extract.metadata;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** Rules on what the page's editors say about the article, before it or after it. */
final class EditorNoteRule implements Rule {

    private static final int LONGEST = 120;
    private static final int NEAR_THE_END = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        int head = Head.end(draft);
        List<Integer> prose = draft.openProse();
        int tail = prose.size() < NEAR_THE_END ? 0 : prose.get(prose.size() - NEAR_THE_END);
        return draft.open().stream()
                .filter(passage -> passage.index() <= head || passage.index() > tail)
                .filter(passage -> passage.words() <= LONGEST)
                .filter(passage -> draft.vocabulary().matches("editor-note", passage.text()))
                .map(passage -> new Ruling(passage.index(), Role.EDITOR_NOTE, "editor-note"))
                .toList();
    }
}
