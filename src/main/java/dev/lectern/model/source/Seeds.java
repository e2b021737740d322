package dev.lectern.model.source;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * The seeds, sorted by what they are for and then by name.
 *
 * @param articles the articles
 * @param glossary the glossary files
 * @param notes the editor's margin notes
 * @param editorials what the editor says of articles, by the article's file name
 * @param locked the contents of the lock file; an empty section where there is none
 * @param rulings what the editor says of ties between passages; an empty section where there is no such file
 * @param ignored which messages the editor does not want, and why; an empty section where there is no such file
 * @param diagnostics what could not be read, and what was read with doubt
 */
public record Seeds(
        List<Document> articles,
        List<Document> glossary,
        List<Document> notes,
        Map<String, Editorial> editorials,
        Setting.Mapping locked,
        Setting.Mapping rulings,
        Setting.Mapping ignored,
        List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public Seeds {
        articles = List.copyOf(articles);
        glossary = List.copyOf(glossary);
        notes = List.copyOf(notes);
        editorials = Map.copyOf(editorials);
        diagnostics = List.copyOf(diagnostics);
    }
}
