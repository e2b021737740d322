/**
 * Makes an article, a glossary or an editor's word of a source file.
 * Comes in: documents. Goes out: extractions, with the fate of every line.
 * The only room that decides what a line is for; knows no disk and no page.
 */
@NullMarked
package dev.lectern.stage.extract;

import org.jspecify.annotations.NullMarked;
