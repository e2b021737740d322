package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.glossary.Glossary;
import java.util.List;

/**
 * What came of the glossary files.
 *
 * @param glossary the terms that could be made; not to be built with if there is any error
 * @param diagnostics everything found, in order
 */
public record GlossaryExtraction(Glossary glossary, List<Diagnostic> diagnostics) {

    /** Sorts and copies the list. */
    public GlossaryExtraction {
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
