package dev.lectern.stage.extract;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.source.Document;
import dev.lectern.model.text.EditDistance;
import dev.lectern.stage.extract.note.NoteReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the editor's notes of their files, one for each seed and called like it: {@code article.txt.md}.
 *
 * <p>A file is a run of notes. Each is a quotation, on lines that begin with one angle bracket, below it if wanted a line
 * of attributes in braces, then the note in Markdown up to the next quotation. The words of a quotation are taken as they
 * are written; a quotation inside a note begins with two angle brackets.
 *
 * <pre>{@code
 * > leaving at least 227 people killed
 * {#deaths tags=figures by="A. Name" date=2026-11-21}
 * Another account gives 164.
 * }</pre>
 */
public final class NoteExtractor {

    private static final String ENDING = ".md";

    /**
     * Makes the notes.
     *
     * @param documents the files of notes
     * @param seeds the names of all seeds
     */
    public NoteExtraction extract(List<Document> documents, Collection<String> seeds) {
        TreeSet<String> known = new TreeSet<>(seeds);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<EditorNote> notes = new ArrayList<>();
        for (Document document : documents) {
            String name = document.file().name();
            String article = name.substring(0, name.lastIndexOf('.'));
            if (known.contains(article)) {
                notes.addAll(new NoteReader(document, article, diagnostics::add).read());
            } else {
                diagnostics.add(orphan(document, article, known));
            }
        }
        return new NoteExtraction(notes, diagnostics);
    }

    private static Diagnostic orphan(Document document, String article, TreeSet<String> known) {
        String path = document.file().path();
        String near = known.contains(article + ".txt")
                ? article + ".txt"
                : EditDistance.nearest(article, known).orElse("");
        return Diagnostic.error(
                "note-seed-unknown",
                Location.of(path),
                "there is no seed \"" + article + "\" for these notes; they are left out",
                near.isEmpty()
                        ? "name the file after the seed, its ending included: article.txt.md"
                        : "did you mean \"" + near + ENDING + "\"?");
    }
}
