package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules on furniture whose findings are weighed by what else they find. A source in which hardly anything is furniture was
 * cleaned by a person before; a word or two that stand alone between its paragraphs ("Trademarks", "Up next") are then
 * the author's heading, though the same words on a whole page are a link of the site.
 *
 * @param rules what finds the furniture
 */
record InCompany(List<Rule> rules) implements Rule {

    /** The sections whose short phrases an author may well write; nobody writes "Share this article" as a heading. */
    private static final Set<String> ORDINARY_WORDS =
            Set.of("app-promotion", "legal", "media-widget", "print-widget", "sign-up", "vote-widget");

    private static final int LONGEST = 3;
    private static final int HARDLY_ANY = 2;
    private static final int OFTEN = 3;

    @Override
    public List<Ruling> rule(Draft draft) {
        Draft after = draft.after(rules);
        List<Ruling> found = after.rulings().values().stream()
                .filter(ruling -> draft.isOpen(ruling.passage()))
                .sorted(Comparator.comparingInt(Ruling::passage))
                .toList();
        Map<String, Integer> said = new HashMap<>();
        draft.passages().forEach(passage -> said.merge(passage.folded(), 1, Integer::sum));
        List<Ruling> sure = found.stream()
                .filter(ruling -> !isDoubtful(after, ruling) || said.getOrDefault(text(draft, ruling), 1) >= OFTEN)
                .toList();
        Draft known = draft.after(none -> sure);
        int furniture =
                known.of(Role.BOILERPLATE).size() + known.of(Role.RELATED).size();
        return furniture > HARDLY_ANY ? found : sure;
    }

    private static String text(Draft draft, Ruling ruling) {
        return draft.passage(ruling.passage()).folded();
    }

    private static boolean isDoubtful(Draft after, Ruling ruling) {
        Passage passage = after.passage(ruling.passage());
        return ORDINARY_WORDS.contains(ruling.rule())
                && passage.words() <= LONGEST
                && isBetweenText(after, passage)
                && isAlone(after, passage.index());
    }

    private static boolean isBetweenText(Draft after, Passage passage) {
        List<Integer> prose = after.openProse();
        return !prose.isEmpty() && prose.get(0) < passage.index() && passage.index() < prose.get(prose.size() - 1);
    }

    private static boolean isAlone(Draft after, int at) {
        return after.isOpen(at - 1) && after.isOpen(at + 1);
    }
}
