/**
 * Writes notes into the editor's own files, and changes no more of a file than it must.
 * Comes in: the text of a file, and what is to be written. Goes out: the text as it should be.
 * Knows no disk and no archive.
 */
@NullMarked
package dev.lectern.stage.edit;

import org.jspecify.annotations.NullMarked;
