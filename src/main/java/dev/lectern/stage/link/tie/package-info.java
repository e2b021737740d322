/**
 * Ties passages of different articles that say something of one thing, and draws up accounts of quantities.
 * Comes in: annotated articles, glossary, the editor's rulings. Goes out: ties with their reasons, accounts, spellings.
 * Literal and typed, no vectors; every list is capped, so that no pair of articles is ever tried for its own sake.
 */
@NullMarked
package dev.lectern.stage.link.tie;

import org.jspecify.annotations.NullMarked;
