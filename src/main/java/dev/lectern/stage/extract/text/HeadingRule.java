package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Rules on headings: a short line with blank lines about it that does not end like a statement, and under which running
 * text or a list begins.
 */
final class HeadingRule implements Rule {

    private static final int LONGEST = 14;
    private static final String NOT_AT_THE_END = ".,;…،؛。";

    @Override
    public List<Ruling> rule(Draft draft) {
        return draft.open().stream()
                .filter(passage -> isHeading(draft, passage))
                .map(passage -> new Ruling(passage.index(), Role.HEADING, "heading"))
                .toList();
    }

    private static boolean isHeading(Draft draft, Passage passage) {
        String text = passage.text();
        boolean shaped = passage.words() >= 1
                && passage.words() <= LONGEST
                && !Bullets.isItem(text)
                && NOT_AT_THE_END.indexOf(text.charAt(text.length() - 1)) < 0
                && !passage.shape().startsSmall()
                && !passage.shape().startsInside();
        return shaped && passage.partedBefore() && isOverText(draft, passage) && !isSaying(text);
    }

    private static boolean isOverText(Draft draft, Passage passage) {
        Optional<Passage> next = draft.nextKept(passage.index()).map(draft::passage);
        return next.filter(below -> !below.shape().startsInside())
                .filter(below -> below.isProse()
                        || Bullets.isItem(below.text())
                        || (below.shape().endsSentence() && !below.shape().startsSmall()))
                .isPresent();
    }

    /** A line of speech, in quotation marks from end to end, is no heading. */
    private static boolean isSaying(String text) {
        return "\"“«„".indexOf(text.charAt(0)) >= 0 && "\"”»“".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
