package dev.lectern.stage.verify;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is remembered of a page.
 *
 * @param ids what fragments may name
 * @param references every address in it
 * @param problems what is wrong with it, whatever the other pages are
 */
record Page(List<String> ids, List<Reference> references, List<Diagnostic> problems) {}
