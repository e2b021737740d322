package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;

/**
 * Something that was found and is not told.
 *
 * @param reason why not, in the editor's words, or where it was switched off
 */
public record Ignored(Diagnostic diagnostic, String reason) {}
