/**
 * Makes the pages: views of the archive, given to Pebble templates.
 * Comes in: the archive. Goes out: HTML pages and the theme's assets.
 * The only room of Pebble; templates see records, never the model.
 */
@NullMarked
package dev.lectern.stage.render.html;

import org.jspecify.annotations.NullMarked;
