/**
 * Draws the archive: which article speaks of which term, when, where in the text, and in whose company.
 * Comes in: the archive and the page that shows it. Goes out: views whose places and sizes are worked out.
 * Knows no markup; the templates draw, and every mark they draw leads to a passage.
 */
@NullMarked
package dev.lectern.stage.render.html.picture;

import org.jspecify.annotations.NullMarked;
