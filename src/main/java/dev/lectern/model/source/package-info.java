/**
 * Files as they were read: decoded, split into lines, and their YAML as values that know their place.
 * Nothing here knows what an article or a term is.
 * May import diagnostics only; no disk, no libraries.
 */
@NullMarked
package dev.lectern.model.source;

import org.jspecify.annotations.NullMarked;
