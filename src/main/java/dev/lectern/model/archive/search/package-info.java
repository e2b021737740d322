/**
 * What is looked up when somebody searches the archive: words and where they stand, other names of terms, and the
 * passages that are found. How it is made is stage.index.search, how it is written down is stage.render.search.
 * Values only; this may import what model.archive may.
 */
@NullMarked
package dev.lectern.model.archive.search;

import org.jspecify.annotations.NullMarked;
