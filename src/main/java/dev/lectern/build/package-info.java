/**
 * Runs the stages in order; the one room that knows them all.
 * Comes in: where the archive is. Goes out: a report.
 * No work of its own, no console.
 */
@NullMarked
package dev.lectern.build;

import org.jspecify.annotations.NullMarked;
