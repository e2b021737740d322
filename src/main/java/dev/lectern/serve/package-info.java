/**
 * A site in memory shown to a browser on this machine, and the waiting for changes.
 * Comes in: editions of the site, what is wrong with it. Goes out: answers over HTTP, to this machine alone.
 * The only room of sockets; no clock, no console.
 */
@NullMarked
package dev.lectern.serve;

import org.jspecify.annotations.NullMarked;
