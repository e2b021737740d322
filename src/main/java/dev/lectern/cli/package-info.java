/**
 * The lectern command: options, messages, exit status.
 * Comes in: arguments. Goes out: what a person reads.
 * The only room of picocli, the console and the clock.
 */
@NullMarked
package dev.lectern.cli;

import org.jspecify.annotations.NullMarked;
