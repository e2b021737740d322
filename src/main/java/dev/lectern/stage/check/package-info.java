/**
 * Looks in the archive for what an editor may want to mend, though a site can be made of it as it is.
 * Comes in: the archive, the sources it was read from, what other stages noticed. Goes out: diagnostics, each at its place
 * in a source.
 * Changes nothing, and no build waits for it.
 */
@NullMarked
package dev.lectern.stage.check;

import org.jspecify.annotations.NullMarked;
