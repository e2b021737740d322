package dev.lectern.stage.extract.metadata;

import dev.lectern.language.DayReader;
import dev.lectern.model.document.Role;
import dev.lectern.model.text.Words;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules on lines that name the authors. A prefix such as "By" is enough; names alone need company: who they are in the
 * next line, or a headline before them.
 */
final class BylineRule implements Rule {

    private static final int LONGEST = 25;
    private static final int NEAR_THE_TITLE = 6;
    private static final int TEXT = 2;

    private final boolean afterTitle;

    /** Makes the rule that speaks before the title is known, or the one that speaks after. */
    BylineRule(boolean afterTitle) {
        this.afterTitle = afterTitle;
    }

    @Override
    public List<Ruling> rule(Draft draft) {
        NameReader reader = new NameReader(draft.vocabulary());
        int head = Head.end(draft);
        int last = Head.lastProse(draft);
        List<Ruling> rulings = new ArrayList<>();
        for (Passage passage : draft.open()) {
            boolean inHead = passage.index() < head;
            if ((!inHead && passage.index() < last) || (passage.words() > LONGEST && !isDated(draft, passage))) {
                continue;
            }
            if (hasPrefix(draft, reader, passage)) {
                rulings.add(new Ruling(passage.index(), Role.BYLINE, "byline-prefix"));
            } else if (inHead && draft.vocabulary().matches("role-only", passage.text())) {
                rulings.add(new Ruling(passage.index(), Role.BYLINE, "byline-role"));
            } else if (inHead && !passage.isProse() && reader.isNamesWithPost(passage.text())) {
                rulings.add(new Ruling(passage.index(), Role.BYLINE, "byline-post"));
            } else if (reader.isNames(passage.text()) && hasCompany(draft, passage, inHead)) {
                rulings.add(new Ruling(passage.index(), Role.BYLINE, "byline-names"));
            }
        }
        return rulings;
    }

    /** All that a page knows of an article may stand on one line: names, days, the time that reading takes. */
    private static boolean isDated(Draft draft, Passage passage) {
        return DayReader.beforeDates(passage.text(), draft.language())
                .filter(before -> Words.count(before) <= LONGEST)
                .isPresent();
    }

    private static boolean hasPrefix(Draft draft, NameReader reader, Passage passage) {
        return (!passage.isProse() || isDated(draft, passage))
                && BylineReader.behindPrefix(draft, passage.text())
                        .filter(rest -> !BylineReader.names(reader, rest, draft.language())
                                .isEmpty())
                        .isPresent();
    }

    private boolean hasCompany(Draft draft, Passage passage, boolean inHead) {
        if (inHead && isFollowedByBio(draft, passage)) {
            return true;
        }
        return afterTitle
                && inHead
                && isBehindTitle(draft, passage)
                && !isUnderText(draft, passage)
                && !isMadeOfCommonWords(draft, passage)
                && !isSpokenOf(draft, passage);
    }

    private static boolean isFollowedByBio(Draft draft, Passage passage) {
        int next = passage.index() + 1;
        return next < draft.size()
                && draft.isOpen(next)
                && draft.passage(next).words() <= 60
                && BioRule.saysWho(draft, draft.passage(next).text());
    }

    private static boolean isBehindTitle(Draft draft, Passage passage) {
        return draft.of(Role.TITLE).stream()
                .anyMatch(
                        title -> title.index() < passage.index() && passage.index() - title.index() <= NEAR_THE_TITLE);
    }

    /** Names under a headline and a standfirst are a byline; under two paragraphs they are a heading. */
    private static boolean isUnderText(Draft draft, Passage passage) {
        return draft.openProse().stream()
                        .filter(prose -> prose < passage.index())
                        .count()
                >= TEXT;
    }

    /** What the article speaks of is its subject, not its author; the author's own bio aside. */
    private static boolean isSpokenOf(Draft draft, Passage passage) {
        List<String> words = Words.folded(passage.text());
        String surname = words.get(words.size() - 1);
        return draft.passages().stream()
                .filter(other -> other.index() != passage.index() && other.isProse())
                .filter(other -> Words.folded(other.text()).stream().anyMatch(word -> isForm(word, surname)))
                .anyMatch(other -> !BioRule.saysWho(draft, other.text()));
    }

    /** The name itself, or with an ending behind an apostrophe. */
    private static boolean isForm(String word, String name) {
        return word.startsWith(name)
                && (word.length() == name.length() || "'’".indexOf(word.charAt(name.length())) >= 0);
    }

    /** A heading in capitals is made of words that stand in small letters elsewhere; a name is not. */
    private static boolean isMadeOfCommonWords(Draft draft, Passage passage) {
        Set<String> small = new HashSet<>();
        for (Passage other : draft.passages()) {
            if (other.isProse()) {
                Words.in(other.text()).forEach(word -> small.add(word.of(other.text())));
            }
        }
        List<String> joining = draft.vocabulary().entries("name-conjunctions");
        return Words.folded(passage.text()).stream()
                .anyMatch(word -> word.length() > 2 && small.contains(word) && !joining.contains(word));
    }
}
