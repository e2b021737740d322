/**
 * Turns the blocks of an article or of a definition into the records that templates are given.
 * Comes in: blocks, the mentions in them, addresses. Goes out: block views, their text woven.
 * Decides which mentions become links; groups runs of items, rows, quotations and verses.
 */
@NullMarked
package dev.lectern.stage.render.html.body;

import org.jspecify.annotations.NullMarked;
