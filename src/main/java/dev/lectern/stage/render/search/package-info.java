/**
 * Writes the index of the archive's search as scripts that a page loads one by one, as files opened from disk may.
 * What stands in each file is told in src/docs/search.md; what is looked up in them is drawn up elsewhere.
 * A file is made when it is asked for, and from the same index always with the same bytes.
 */
@NullMarked
package dev.lectern.stage.render.search;

import org.jspecify.annotations.NullMarked;
