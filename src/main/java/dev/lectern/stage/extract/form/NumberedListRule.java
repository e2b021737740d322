package dev.lectern.stage.extract.form;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Rules on numbered lists: neighbouring lines that count up from one. */
final class NumberedListRule implements Rule {

    private static final int FEWEST = 2;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        List<Ruling> list = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            int number = draft.isOpen(passage.index())
                    ? Bullets.number(passage.text()).orElse(0)
                    : 0;
            if (number != list.size() + 1) {
                addIfList(rulings, list);
                list = new ArrayList<>();
            }
            if (number > 0 && number == list.size() + 1) {
                list.add(new Ruling(passage.index(), Role.LIST_ITEM, "numbered-list"));
            }
        }
        addIfList(rulings, list);
        return rulings;
    }

    private static void addIfList(List<Ruling> rulings, List<Ruling> list) {
        if (list.size() >= FEWEST) {
            rulings.addAll(list);
        }
    }
}
