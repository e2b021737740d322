/**
 * What stands before the text of a Markdown file: front matter in YAML or TOML, or lines of keys and values.
 * Comes in: a document. Goes out: where its text begins, what its head says, and what each line of the head is for.
 * Nothing is known here of Markdown itself.
 */
@NullMarked
package dev.lectern.stage.extract.markdown.preamble;

import org.jspecify.annotations.NullMarked;
