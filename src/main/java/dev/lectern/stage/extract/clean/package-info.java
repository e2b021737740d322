/**
 * Rules that take out what the author did not write: widgets, noise, repeats, related stories.
 * Each rule is a datum with a name and a general signal; none knows a site.
 * Comes in: drafts. Goes out: rulings; nothing is removed here.
 */
@NullMarked
package dev.lectern.stage.extract.clean;

import org.jspecify.annotations.NullMarked;
