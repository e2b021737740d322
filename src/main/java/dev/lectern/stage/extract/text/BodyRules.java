package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;

/** The rules on the body of an article, in the order in which they speak; what none of them claims is a paragraph. */
final class BodyRules {

    static final List<Rule> ALL = List.of(
            new PictureRule(),
            BodyRules::repeatedTitle,
            BodyRules::listItems,
            new PullQuoteRule(),
            new HeadingRule(),
            BodyRules::paragraphs);

    private BodyRules() {}

    private static List<Ruling> repeatedTitle(Draft draft) {
        List<String> titles = draft.of(Role.TITLE).stream().map(Passage::folded).toList();
        return draft.open().stream()
                .filter(passage -> titles.contains(passage.folded()))
                .map(passage -> new Ruling(passage.index(), Role.DUPLICATE, "repeated-title"))
                .toList();
    }

    private static List<Ruling> listItems(Draft draft) {
        return draft.open().stream()
                .filter(passage -> Bullets.isItem(passage.text()) && hasSibling(draft, passage))
                .map(passage -> new Ruling(passage.index(), Role.LIST_ITEM, "list-item"))
                .toList();
    }

    /** A dash at the beginning of a lone line is speech; a bullet proper stands for itself. */
    private static boolean hasSibling(Draft draft, Passage passage) {
        if (passage.text().charAt(0) == '—' && passage.shape().endsSentence() && passage.isProse()) {
            return false;
        }
        boolean dash = "–—-*".indexOf(passage.text().charAt(0)) >= 0;
        int at = passage.index();
        boolean above = at > 0 && Bullets.isItem(draft.passage(at - 1).text());
        boolean below =
                at + 1 < draft.size() && Bullets.isItem(draft.passage(at + 1).text());
        return !dash || above || below;
    }

    private static List<Ruling> paragraphs(Draft draft) {
        return draft.open().stream()
                .map(passage -> new Ruling(passage.index(), Role.PARAGRAPH, "paragraph"))
                .toList();
    }
}
