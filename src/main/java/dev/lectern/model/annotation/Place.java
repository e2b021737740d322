package dev.lectern.model.annotation;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;

/**
 * A passage of an article.
 *
 * @param block the block, or {@link BlockId#TITLE}
 * @param span the range of the block's text
 */
public record Place(BlockId block, Span span) {

    /** Returns an anchor for these words on the article's page; it stays when other passages change. */
    public String anchor() {
        return block.value() + "-t" + span.start();
    }
}
