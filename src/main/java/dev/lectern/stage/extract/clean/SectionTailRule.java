package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules on everything behind a heading that ends the article: readers' comments, or a list of references.
 *
 * @param section the vocabulary's section of such headings, which is also the rule's name
 * @param role what stands behind it
 * @param headingRole what the heading itself is
 */
record SectionTailRule(String section, Role role, Role headingRole) implements Rule {

    private static final int LONGEST = 30;
    /** A heading with a number in it ("12 comments") is sure; another one must stand behind half of the text. */
    private static final int TEXT_BEFORE = 2;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»‘’']\\s*$");

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Integer> prose = draft.openProse();
        int before = 0;
        for (Passage passage : draft.open()) {
            while (before < prose.size() && prose.get(before) < passage.index()) {
                before++;
            }
            if (passage.words() > LONGEST) {
                continue;
            }
            boolean counted = passage.text().codePoints().anyMatch(Character::isDigit) && before >= TEXT_BEFORE;
            boolean late = counted || (before > 0 && before * 2 >= prose.size());
            if (late
                    && draft.vocabulary().matches(section, passage.text())
                    && namesItsText(draft, passage)) {
                return rulings(draft, passage);
            }
        }
        return List.of();
    }

    /** "2 responses to …" is a heading over comments if what it goes on with is quoted, or said by another line. */
    private boolean namesItsText(Draft draft, Passage heading) {
        Optional<String> about = draft.vocabulary().rest(section, heading.text());
        return about.isEmpty()
                || QUOTED.matcher(heading.text()).find()
                || draft.passages().stream()
                        .filter(other -> other.index() < heading.index())
                        .anyMatch(other -> Words.folded(other.text()).equals(Words.folded(about.get())));
    }

    private List<Ruling> rulings(Draft draft, Passage heading) {
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            boolean credit = role == Role.COMMENT && draft.vocabulary().matches("credit", passage.text());
            if (passage.index() > heading.index() && !credit) {
                boolean widget = role == Role.COMMENT && draft.vocabulary().matches("comment-widget", passage.text());
                rulings.add(new Ruling(passage.index(), widget ? Role.BOILERPLATE : role, section));
            }
        }
        if (!rulings.isEmpty()) {
            rulings.add(new Ruling(heading.index(), headingRole, section));
        }
        return rulings;
    }
}
