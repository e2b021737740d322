/**
 * Gives every article its address and joins articles that speak of the same things.
 * Comes in: annotated articles. Goes out: permalinks and links, with reasons.
 * No step may be quadratic in the number of articles.
 */
@NullMarked
package dev.lectern.stage.link;

import org.jspecify.annotations.NullMarked;
