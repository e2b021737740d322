package dev.lectern.stage.extract;

import dev.lectern.model.annotation.EditorNote;
import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of the files of notes.
 *
 * @param notes those that can be placed, by file and in the order of each
 * @param diagnostics everything found, in order
 */
public record NoteExtraction(List<EditorNote> notes, List<Diagnostic> diagnostics) {

    /** Sorts and copies the lists. */
    public NoteExtraction {
        notes = List.copyOf(notes);
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
