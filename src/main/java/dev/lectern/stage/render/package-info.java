/**
 * Makes every file of the site of the archive; touches no disk.
 * Comes in: the archive. Goes out: a lazy stream of output files.
 * Same archive, same bytes: no clock, no locale, no random.
 */
@NullMarked
package dev.lectern.stage.render;

import org.jspecify.annotations.NullMarked;
