/**
 * Takes out of Markdown what no reader of a page sees, before the parser reads it.
 * Comes in: the text of an article. Goes out: the text without comments, shortcodes, scripts and their like, line for line.
 * What was taken is kept with its place.
 */
@NullMarked
package dev.lectern.stage.extract.markdown.cut;

import org.jspecify.annotations.NullMarked;
