package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules on everything behind a heading that ends the article: readers' comments, or a list of references.
 *
 * @param section the vocabulary's section of such headings, which is also the rule's name
 * @param role what stands behind it
 * @param headingRole what the heading itself is
 */
record SectionTailRule(String section, Role role, Role headingRole) implements Rule {

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        for (Passage passage : draft.open()) {
            long before = prose.stream().filter(at -> at < passage.index()).count();
            boolean late = before > 0 && before * 2 >= prose.size();
            if (late && passage.words() <= 6 && draft.vocabulary().matches(section, passage.text())) {
                return rulings(draft, passage);
            }
        }
        return List.of();
    }

    private List<Ruling> rulings(Draft draft, Passage heading) {
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            if (passage.index() > heading.index()) {
                rulings.add(new Ruling(passage.index(), role, section));
            }
        }
        if (!rulings.isEmpty()) {
            rulings.add(new Ruling(heading.index(), headingRole, section));
        }
        return rulings;
    }
}
