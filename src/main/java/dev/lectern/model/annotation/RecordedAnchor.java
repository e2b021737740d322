package dev.lectern.model.annotation;

import dev.lectern.model.document.BlockId;

/**
 * Where a note stood when it was last looked for, kept so that it is found again when the source has changed.
 *
 * @param passage the words as they stood, with as much before and after them as tells them from every other passage
 * @param block the block in which they began
 * @param start where they began, in code points from the beginning of the article's text
 * @param before eight hexadecimal digits of the fingerprint of the sentence before theirs; empty at the beginning
 * @param after those of the sentence after theirs; empty at the end
 */
public record RecordedAnchor(TextQuoteSelector passage, BlockId block, int start, String before, String after) {}
