/**
 * Makes the machine-readable edition: what Lectern made of a seed, as JSON or as text.
 * Comes in: extractions and annotations. Goes out: texts.
 * Escaping of JSON happens here and nowhere else.
 */
@NullMarked
package dev.lectern.stage.render.data;

import org.jspecify.annotations.NullMarked;
