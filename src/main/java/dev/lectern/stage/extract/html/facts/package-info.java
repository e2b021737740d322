/**
 * Finds what a page says about its article: title, authors, day of publication, publisher, address, language.
 * Comes in: a parsed page. Goes out: metadata, each fact from the most trustworthy place that has it.
 * What the page does not say stays empty; of several days the first publication counts, not the update.
 */
@NullMarked
package dev.lectern.stage.extract.html.facts;

import org.jspecify.annotations.NullMarked;
