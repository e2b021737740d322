package dev.lectern.stage.extract.text;

import dev.lectern.model.document.Role;
import dev.lectern.stage.extract.draft.Bullets;
import dev.lectern.stage.extract.draft.Draft;
import dev.lectern.stage.extract.draft.Passage;
import dev.lectern.stage.extract.draft.Punctuation;
import dev.lectern.stage.extract.draft.Rule;
import dev.lectern.stage.extract.draft.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules on headings: a short line with blank lines about it that does not end like a statement, and under which running
 * text or a list begins.
 */
final class HeadingRule implements Rule {

    private static final int LONGEST = 14;
    private static final int LONGEST_QUOTED = 8;
    private static final int PARAGRAPH = 15;
    /** A source is without blank lines if fewer than one passage in so many has one before it. */
    private static final int MOST_UNPARTED = 5;

    /** Where a sentence of some length ends and another begins that only leads over to a list. */
    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{3}[.]\\s+\\p{Lu}.*:$");

    @Override
    public List<Ruling> rule(Draft draft) {
        boolean unparted =
                draft.passages().stream().filter(Passage::partedBefore).count() * MOST_UNPARTED < draft.size();
        return draft.open().stream()
                .filter(passage -> isHeading(draft, passage, unparted))
                .map(passage -> new Ruling(passage.index(), Role.HEADING, "heading"))
                .toList();
    }

    private static boolean isHeading(Draft draft, Passage passage, boolean unparted) {
        String text = passage.text();
        boolean shaped = passage.words() >= 1
                && passage.words() <= LONGEST
                && !Bullets.isItem(text)
                && !Punctuation.endsPausing(text)
                && !Punctuation.endsWithStop(text)
                && !Punctuation.isCutOff(text)
                && !INNER_END.matcher(text).find()
                && !passage.shape().startsSmall()
                && !passage.shape().startsInside();
        boolean apart = passage.partedBefore() || (unparted && isBetweenParagraphs(draft, passage));
        return shaped && apart && isOverText(draft, passage) && !isSaying(passage);
    }

    /** Where a source has no blank lines at all, whole paragraphs about a line set it apart. */
    private static boolean isBetweenParagraphs(Draft draft, Passage passage) {
        Optional<Passage> before = draft.previousKept(passage.index()).map(draft::passage);
        Optional<Passage> after = draft.nextKept(passage.index()).map(draft::passage);
        return before.filter(above -> above.isProse() && above.shape().endsSentence())
                        .isPresent()
                && after.filter(below -> below.words() >= PARAGRAPH && below.isProse())
                        .isPresent();
    }

    private static boolean isOverText(Draft draft, Passage passage) {
        Optional<Passage> next = draft.nextKept(passage.index()).map(draft::passage);
        return next.filter(below -> !below.shape().startsInside())
                .filter(below -> below.isProse()
                        || Bullets.isItem(below.text())
                        || (below.shape().endsSentence() && !below.shape().startsSmall()))
                .isPresent();
    }

    /** A line of speech, in quotation marks from end to end, is no heading; a few quoted words without an end may be. */
    private static boolean isSaying(Passage passage) {
        String text = passage.text();
        boolean whole = passage.shape().endsSentence() || passage.words() > LONGEST_QUOTED;
        return whole && Punctuation.opensQuotation(text) && Punctuation.closesQuotation(text);
    }
}
