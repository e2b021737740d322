/**
 * Finds in an article what the archive knows about: terms, and acronyms explained in the text.
 * Comes in: articles and the glossary. Goes out: annotated articles; the text is never changed.
 * Knows no disk, no page and no other article.
 */
@NullMarked
package dev.lectern.stage.annotate;

import org.jspecify.annotations.NullMarked;
