/**
 * What the site is made of: addresses inside it, the links between them, and files.
 * Addresses are types, so a link can only be relative.
 * Nothing of ours is imported here; nothing is written.
 */
@NullMarked
package dev.lectern.model.output;

import org.jspecify.annotations.NullMarked;
