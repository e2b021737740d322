package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.model.text.Span;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rules on a picture's substitute text directly above its caption: two short lines that no blank line parts and that
 * name the same things.
 */
final class PictureRule implements Rule {

    private static final int LONGEST = 25;
    private static final int LONGEST_HEADING = 8;

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Ruling> rulings = new ArrayList<>();
        for (int at = 0; at + 1 < draft.size(); at++) {
            if (draft.isOpen(at) && draft.isOpen(at + 1) && isPair(draft, at)) {
                rulings.add(new Ruling(at, Role.CAPTION, "picture-and-caption"));
                rulings.add(new Ruling(at + 1, Role.CAPTION, "picture-and-caption"));
            }
        }
        return rulings;
    }

    private static boolean isPair(Draft draft, int at) {
        Passage first = draft.passage(at);
        Passage second = draft.passage(at + 1);
        boolean headed = second.isProse() && second.shape().endsSentence() && first.words() <= LONGEST_HEADING;
        return !first.partedAfter()
                && first.partedBefore()
                && second.partedAfter()
                && !headed
                && isShortLine(first)
                && isShortLine(second)
                && !first.shape().endsSentence()
                && sharesNames(draft, first.text(), second.text());
    }

    private static boolean isShortLine(Passage passage) {
        return passage.words() >= 2
                && passage.words() <= LONGEST
                && !Bullets.isItem(passage.text())
                && !Bullets.isNumbered(passage.text());
    }

    private static boolean sharesNames(Draft draft, String first, String second) {
        Set<String> shared = capitalised(first);
        shared.retainAll(capitalised(second));
        shared.removeIf(name -> draft.vocabulary().entries("function-words").contains(name.toLowerCase(Locale.ROOT)));
        return shared.size() >= 2 || (shared.size() == 1 && capitalised(first).size() <= 2);
    }

    private static Set<String> capitalised(String text) {
        Set<String> names = new HashSet<>();
        for (Span word : Words.in(text)) {
            if (word.length() > 1 && Character.isUpperCase(text.codePointAt(word.start()))) {
                names.add(word.of(text));
            }
        }
        return names;
    }
}
