package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/**
 * Rules on passages that say nothing but a phrase of the language's vocabulary.
 *
 * @param section the vocabulary's section, which is also the rule's name
 * @param role what such a passage is
 * @param longest the most words such a passage may have
 */
record PhraseRule(String section, Role role, int longest) implements Rule {

    @Override
    public List<Ruling> rule(Draft draft) {
        return draft.open().stream()
                .filter(passage -> passage.words() <= longest && says(draft, passage))
                .map(passage -> new Ruling(passage.index(), role, section))
                .toList();
    }

    private boolean says(Draft draft, Passage passage) {
        return draft.vocabulary().matches(section, passage.text());
    }
}
