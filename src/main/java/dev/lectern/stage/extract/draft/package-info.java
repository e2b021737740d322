/**
 * The working sheet of the recogniser: passages of a source and what has been ruled about each.
 * Comes in: lines. Goes out: drafts, each a new value; a ruling once made stands.
 * No rule lives here.
 */
@NullMarked
package dev.lectern.stage.extract.draft;

import org.jspecify.annotations.NullMarked;
