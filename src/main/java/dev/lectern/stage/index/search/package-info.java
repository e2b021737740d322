/**
 * Draws up what a search looks up: every word and all its forms, where they stand, and by which other names terms go.
 * Stems come from the Snowball rules, or for languages that have none there from ours; nothing else of them is used.
 * One thread goes over the articles in their order, so that the numbers of everything follow from the archive.
 */
@NullMarked
package dev.lectern.stage.index.search;

import org.jspecify.annotations.NullMarked;
