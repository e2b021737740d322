/**
 * Turns Markdown into the model's blocks.
 * Comes in: the text of a definition, a note or an article. Goes out: blocks, with marks standing off their text.
 * The only room of flexmark; knows no disk, no YAML, and never its parent.
 */
@NullMarked
package dev.lectern.stage.extract.markdown;

import org.jspecify.annotations.NullMarked;
