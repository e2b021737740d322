/**
 * Puts the site on disk whole or not at all, and removes only what Lectern made.
 * Comes in: output files. Goes out: a directory, and how many files changed.
 * Knows nothing of what the files say.
 */
@NullMarked
package dev.lectern.stage.write;

import org.jspecify.annotations.NullMarked;
