/**
 * Finds the places of the editor's notes.
 * Comes in: an article, its ledger, its notes and where they stood before. Goes out: where they stand, and what to
 * remember of it. Never a place that is only likely: a note whose words are gone has none.
 */
@NullMarked
package dev.lectern.stage.annotate.note;

import org.jspecify.annotations.NullMarked;
