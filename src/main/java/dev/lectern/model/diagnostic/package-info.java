/**
 * What the reader of the build log should know, and the exception that stops a build.
 * Nouns only: values that every other room may hold.
 * Nothing of ours is imported here; no console, no disk.
 */
@NullMarked
package dev.lectern.model.diagnostic;

import org.jspecify.annotations.NullMarked;
