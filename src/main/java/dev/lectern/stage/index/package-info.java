/**
 * Draws up the ways into the archive other than reading it through.
 * Comes in: annotated articles and the glossary. Goes out: dossiers with their concordances.
 * Knows no page.
 */
@NullMarked
package dev.lectern.stage.index;

import org.jspecify.annotations.NullMarked;
