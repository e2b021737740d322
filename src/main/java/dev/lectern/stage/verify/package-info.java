/**
 * Looks over the rendered pages: dead links, doubled ids, addresses that would break offline.
 * Comes in: output files. Goes out: diagnostics that name the page.
 * Changes nothing.
 */
@NullMarked
package dev.lectern.stage.verify;

import org.jspecify.annotations.NullMarked;
