package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A sentence of an article.
 *
 * @param sentence where it stands in the block's text
 * @param terms that are mentioned in it
 * @param dates it speaks of
 */
record Passage(Block block, String language, Span sentence, List<TermMention> terms, List<DateMention> dates) {

    String text() {
        return sentence.of(block.text().text());
    }

    /** Tells whether a word of it is part of a term. */
    boolean isInTerm(Span word) {
        for (TermMention mention : terms) {
            if (mention.place().span().overlaps(word)) {
                return true;
            }
        }
        return false;
    }
}
