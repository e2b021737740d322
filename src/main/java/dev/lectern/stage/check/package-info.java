/**
 * Looks in an archive for what an editor may want to mend, though a site can be made of it as it is.
 * Comes in: the archive, its sources, what other stages noticed. Goes out: diagnostics at places of the sources.
 * Changes nothing, and no build waits for it.
 */
@NullMarked
package dev.lectern.stage.check;

import org.jspecify.annotations.NullMarked;
