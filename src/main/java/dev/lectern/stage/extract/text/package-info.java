/**
 * Recognises articles in plain text: lines to passages, passages to blocks.
 * Comes in: a document. Goes out: an extraction in which every line is in exactly one place.
 * Cleaning and metadata have rooms of their own; this one keeps the order of things.
 */
@NullMarked
package dev.lectern.stage.extract.text;

import org.jspecify.annotations.NullMarked;
