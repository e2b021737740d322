package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What was changed in the files of notes.
 *
 * @param lines a line for each note that was, for a person
 * @param diagnostics what was not done, and why
 */
public record NoteChange(List<String> lines, List<Diagnostic> diagnostics) {

    /** Copies the list and sorts the diagnostics. */
    public NoteChange {
        lines = List.copyOf(lines);
        diagnostics = diagnostics.stream().sorted().distinct().toList();
    }
}
