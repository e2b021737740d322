/**
 * Characters, words, sentences and how they are compared, for any language.
 * Pure functions on strings: no disk, no locale of the machine, no state.
 * Nothing of ours is imported here.
 */
@NullMarked
package dev.lectern.model.text;

import org.jspecify.annotations.NullMarked;
