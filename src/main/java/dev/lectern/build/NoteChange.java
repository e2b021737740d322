package dev.lectern.build;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns the same with more to tell. */
    NoteChange telling(List<Diagnostic> more) {
        return new NoteChange(
                lines, Stream.concat(diagnostics.stream(), more.stream()).toList());
    }
}
