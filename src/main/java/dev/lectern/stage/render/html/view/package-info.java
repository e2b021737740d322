/**
 * The records that templates are given: flat, sorted, every link already relative to the page, nothing absent but empty.
 * Comes in: nothing. Goes out: what {@code src/docs/templates.md} lists.
 * Holds no logic and knows neither the archive nor Pebble.
 */
@NullMarked
package dev.lectern.stage.render.html.view;

import org.jspecify.annotations.NullMarked;
