/**
 * Reads the chosen part of a page from top to bottom as pieces of text, and rules on each piece by what it says.
 * Comes in: elements. Goes out: pieces, each with what it is for and, where it was taken out, by which rule.
 * Text is cut where a browser would start a new line; words of neighbouring blocks never run together.
 */
@NullMarked
package dev.lectern.stage.extract.html.flow;

import org.jspecify.annotations.NullMarked;
