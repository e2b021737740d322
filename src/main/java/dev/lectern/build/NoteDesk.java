package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.config.Introduction;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.LecternException;
import dev.lectern.model.diagnostic.Severity;
import dev.lectern.stage.render.data.NoteListing;
import dev.lectern.stage.write.SeedFileWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows the editor's notes of an archive, and follows words that have moved or changed. */
public final class NoteDesk {

    /**
     * The notes of an archive.
     *
     * @param text the list, in the form that was asked for
     * @param count how many there are
     * @param doubtful how many somebody should look at
     * @param diagnostics what is to be said of the files of notes
     */
    public record NoteReport(String text, int count, int doubtful, List<Diagnostic> diagnostics) {}

    /** Returns every note and its state. */
    public NoteReport list(Path archive, InspectionFormat format) {
        Reading reading = Reading.of(archive, Introduction.NONE);
        List<AnchoredNote> notes = reading.archive().articles().stream()
                .flatMap(article -> article.notes().stream())
                .toList();
        String text = switch (format) {
            case TEXT -> NoteListing.text(reading.archive());
            case JSON -> NoteListing.json(reading.archive());
        };
        int doubtful = (int) notes.stream()
                .filter(note -> note.anchoring().state().isDoubtful())
                .count();
        return new NoteReport(text, notes.size(), doubtful, ofNotes(reading.diagnostics()));
    }

    /**
     * Takes the words of moved and changed notes as they stand now into their files, of which nothing else changes.
     *
     * @param ids of the notes; none for all of them
     * @throws LecternException if an id is that of no note, or the lock file cannot be read, which knows where the notes stood;
     *     nothing is written then
     */
    public NoteChange accept(Path archive, List<String> ids) {
        Reading reading = Reading.of(archive, Introduction.NONE);
        if (!LockFile.isSound(reading.diagnostics())) {
            throw new LecternException(LecternException.Kind.PROBLEM, told(reading.diagnostics()));
        }
        NoteAcceptance acceptance = NoteAcceptance.of(archive, reading.archive().articles(), ids);
        acceptance.texts().forEach((file, text) -> new SeedFileWriter().write(archive, file, text));
        if (!acceptance.records().isEmpty()) {
            Locked locked = reading.locked().remembering(acceptance.records());
            new SeedFileWriter().write(archive, LockFile.PATH, LockFile.text(reading.archive(), locked));
        }
        return acceptance.change().telling(told(reading.diagnostics()));
    }

    /** What is wrong with files of notes, other than the doubts that the list has anyway. */
    private static List<Diagnostic> ofNotes(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.location().file().startsWith("seeds/notes/"))
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR || !isDoubt(diagnostic))
                .sorted()
                .toList();
    }

    /** Returns what somebody who changes notes should hear of an archive: of its notes, its lock file, and every error. */
    static List<Diagnostic> told(List<Diagnostic> diagnostics) {
        List<Diagnostic> told = new ArrayList<>(ofNotes(diagnostics));
        diagnostics.stream()
                .filter(found -> found.severity() == Severity.ERROR
                        || found.location().file().equals(LockFile.PATH))
                .forEach(told::add);
        return told.stream().sorted().distinct().toList();
    }

    private static boolean isDoubt(Diagnostic diagnostic) {
        return Set.of("note-moved", "note-fuzzy", "note-ambiguous", "note-orphaned")
                .contains(diagnostic.code());
    }
}
