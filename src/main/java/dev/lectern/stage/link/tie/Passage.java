package dev.lectern.stage.link.tie;

import dev.lectern.model.annotation.Annotation.DateMention;
import dev.lectern.model.annotation.Annotation.TermMention;
import dev.lectern.model.document.Block;
import dev.lectern.model.text.Span;
import java.util.List;

/**
 * A sentence of an article.
 *
 * @param article the article's number in the archive's order
 * @param paragraph the paragraph's number in the archive
 * @param sentence where it stands in the block's text
 * @param firstToken where its words begin in {@link Shelf#tokens()}
 */
record Passage(
        int article,
        int paragraph,
        Block block,
        String language,
        Span sentence,
        int firstToken,
        int lastToken,
        List<TermMention> terms,
        List<DateMention> dates) {

    String text() {
        return sentence.of(block.text().text());
    }
}
