/**
 * Reads the editor's notes of their files.
 * Comes in: the text of a file of notes. Goes out: the notes, with every fault that was found.
 * Knows no disk, and not yet whether the words of a note stand in its article.
 */
@NullMarked
package dev.lectern.stage.extract.note;

import org.jspecify.annotations.NullMarked;
