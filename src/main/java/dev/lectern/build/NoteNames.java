package dev.lectern.build;

import dev.lectern.model.annotation.AnchoredNote;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.text.Slug;
import dev.lectern.stage.edit.NoteFile;
import dev.lectern.stage.extract.exchange.ForeignNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The names that the notes of one file have, so that notes from elsewhere get others and none is taken twice. */
final class NoteNames {

    private final Map<Slug, Present> present = new HashMap<>();

    NoteNames(List<AnchoredNote> notes) {
        notes.forEach(noted -> present.put(
                noted.note().id(),
                new Present(
                        Optional.empty(),
                        noted.note().passage().exact(),
                        noted.note().markdown())));
    }

    /** A note that is there; where it came from only if that was in this run, as a file does not say. */
    private record Present(Optional<String> origin, String words, String body) {

        static Present of(ForeignNote note) {
            return new Present(Optional.of(note.origin()), note.passage().exact(), NoteFile.body(note.text()));
        }

        /** Whether this can be that note, edited since: of one that is from elsewhere, the words or the body are still these. */
        boolean mayBe(Present other) {
            return origin.isPresent()
                    ? origin.equals(other.origin)
                    : words.equals(other.words) || body.equals(other.body);
        }

        boolean saysTheSame(Present other) {
            return words.equals(other.words) && body.equals(other.body);
        }
    }

    /** Returns a name for a note that is not there yet; of one that is there and says something else, that is told. */
    Optional<Slug> next(ForeignNote note, Consumer<Diagnostic> problems) {
        Present wanted = Present.of(note);
        Slug id = note.id();
        Present there = present.get(id);
        if (there != null && !there.mayBe(wanted)) {
            id = note.longId();
            there = present.get(id);
        }
        if (there == null) {
            present.put(id, wanted);
            return Optional.of(id);
        }
        if (there.saysTheSame(wanted)) {
            present.put(id, wanted);
        } else {
            problems.accept(Diagnostic.warning(
                    "import-note-known",
                    note.location(),
                    "the note on \"" + note.passage().exact() + "\" is there already as \"" + id
                            + "\", with other words; it is left as it is",
                    "to import it anew, take the note out of its file or give it another id"));
        }
        return Optional.empty();
    }
}
