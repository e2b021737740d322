/**
 * Finds what is known about an article: title, authors, date, where it was published.
 * Comes in: drafts. Goes out: rulings on the lines that say it, and what they say.
 * What the page does not say stays empty; nothing is inferred here.
 */
@NullMarked
package dev.lectern.stage.extract.metadata;

import org.jspecify.annotations.NullMarked;
