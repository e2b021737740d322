package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.glossary.Glossary;
import dev.lectern.model.source.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the glossary of its files, one term a file, and finds everything that is wrong with them in one run: in each file
 * by itself, and where two terms claim one name.
 */
public final class GlossaryExtractor {

    /** Makes the glossary. Any error among the diagnostics means that it is not fit to be used. */
    public GlossaryExtraction extract(List<Document> documents) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (Document document : documents) {
            new TermReader(document, diagnostics::add).read().ifPresent(entries::add);
        }
        SharedNames.report(entries, diagnostics::add);
        return new GlossaryExtraction(
                new Glossary(entries.stream().map(Entry::term).toList()), diagnostics);
    }
}
