/**
 * Finds where the article stands among the furniture of a page that was copied whole: its best run of passages.
 * Comes in: drafts in which the furniture that can be told line by line is ruled on. Goes out: rulings on what is outside.
 * No word of any language stands here; the weights and their source are described in {@code src/docs/recognition.md}.
 */
@NullMarked
package dev.lectern.stage.extract.span;

import org.jspecify.annotations.NullMarked;
