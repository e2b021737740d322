/**
 * Asks the web whether the pages that an archive links to are still there; only when the editor wants it.
 * Comes in: addresses, and what was answered before. Goes out: answers.
 * The one room with a way to the network; never part of a build.
 */
@NullMarked
package dev.lectern.stage.external;

import org.jspecify.annotations.NullMarked;
