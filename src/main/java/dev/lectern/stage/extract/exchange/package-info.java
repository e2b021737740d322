/**
 * Reads annotations that other programs wrote.
 * Comes in: JSON, as the Web Annotation model or Hypothesis has it. Goes out: notes that know no seed yet, and what is told.
 * Knows no archive, no disk and no Markdown.
 */
@NullMarked
package dev.lectern.stage.extract.exchange;

import org.jspecify.annotations.NullMarked;
