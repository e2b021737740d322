package dev.lectern.stage.extract.clean;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules on passages that say nothing but a phrase of the language's vocabulary.
 *
 * @param section the vocabulary's section, which is also the rule's name
 * @param role what such a passage is
 * @param longest the most words such a passage may have
 */
record PhraseRule(String section, Role role, int longest) implements Rule {

    private static final int LONGEST_HEADING = 2;
    private static final int NOTICE = 12;
    private static final Pattern LABEL = Pattern.compile("([\\p{L}\\p{M}\\s-]{1,40}+)[:：]");
    private static final Pattern FIGURE_OR_ADDRESS = Pattern.compile("\\p{Nd}|@|://|www\\.");

    @Override
    public List<Ruling> rule(Draft draft) {
        List<Passage> said = draft.open().stream()
                .filter(passage -> passage.words() <= longest
                        && says(draft, passage)
                        && !mayBeHeading(draft, passage)
                        && !isLabelledText(draft, passage))
                .filter(passage -> role != Role.CAPTION || !Facts.hasAmongThem(draft, passage))
                .toList();
        return isLoneNotice(draft, said)
                ? List.of()
                : said.stream()
                        .map(passage -> new Ruling(passage.index(), role, section))
                        .toList();
    }

    /** A legal notice in whole sentences that is the only thing of its kind was put under the text on purpose. */
    private boolean isLoneNotice(Draft draft, List<Passage> said) {
        return section.equals("legal")
                && said.size() == 1
                && said.get(0).words() >= NOTICE
                && said.get(0).shape().endsSentence()
                && draft.of(Role.BOILERPLATE).isEmpty();
    }

    /** A word or two such as "Disclosure" between paragraphs may be the author's own heading. */
    private boolean mayBeHeading(Draft draft, Passage passage) {
        int at = passage.index();
        return section.equals("legal")
                && passage.words() <= LONGEST_HEADING
                && passage.text().codePoints().allMatch(code -> Character.isLetter(code) || code == ' ')
                && at > 0
                && at + 1 < draft.size()
                && draft.passage(at - 1).isProse()
                && draft.passage(at + 1).isProse();
    }

    /**
     * A label such as "Contact:" with whole sentences behind it, but no figure and no address, may open a paragraph. Beside
     * furniture it is an imprint, and so is a label that says by itself what it is, such as "Copyright notice:".
     */
    private boolean isLabelledText(Draft draft, Passage passage) {
        int at = passage.index();
        Matcher label = LABEL.matcher(passage.text());
        return section.equals("legal")
                && passage.isProse()
                && passage.shape().endsSentence()
                && label.lookingAt()
                && !draft.vocabulary().matches(section, label.group(1))
                && !FIGURE_OR_ADDRESS.matcher(passage.text()).find()
                && (at == 0 || draft.isOpen(at - 1))
                && (at + 1 == draft.size() || !says(draft, draft.passage(at + 1)));
    }

    private boolean says(Draft draft, Passage passage) {
        return draft.vocabulary().matches(section, passage.text());
    }
}
