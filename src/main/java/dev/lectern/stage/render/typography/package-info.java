/**
 * Sets texts for display: quotation marks, dashes, spaces and ellipses as a language has them.
 * Comes in: plain text and its language. Goes out: edits, each of which can be undone.
 * Knows no markup; never changes a letter or a digit.
 */
@NullMarked
package dev.lectern.stage.render.typography;

import org.jspecify.annotations.NullMarked;
