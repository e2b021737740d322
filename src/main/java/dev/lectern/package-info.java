/**
 * Lectern: turns a folder of saved articles into an annotated reading archive.
 * Nouns live in model, verbs in stage, build knows all stages, cli talks.
 * Nothing stands in this room itself.
 */
@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;
