package dev.lectern.stage.check;

import dev.lectern.model.document.BlockId;
import dev.lectern.model.text.Span;

/**
 * A place at which an article is shown otherwise than it is written.
 *
 * @param kind the short code of the reason, such as {@code t-001}
 * @param block the block, or the title
 * @param span the range of its text
 * @param shown what is shown there
 */
public record DisplayChange(String kind, BlockId block, Span span, String shown) {}
