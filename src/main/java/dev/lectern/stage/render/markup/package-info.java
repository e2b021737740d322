/**
 * Weaves text, marks and annotations into well-nested HTML, escaped in one place.
 * Comes in: rich text and spans. Goes out: markup.
 * Knows no template and no archive.
 */
@NullMarked
package dev.lectern.stage.render.markup;

import org.jspecify.annotations.NullMarked;
