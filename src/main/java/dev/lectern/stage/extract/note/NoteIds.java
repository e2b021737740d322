package dev.lectern.stage.extract.note;

import dev.lectern.model.annotation.TextQuoteSelector;
import dev.lectern.model.diagnostic.Diagnostic;
import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.text.Fingerprint;
import dev.lectern.model.text.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Gives the notes of one file their ids, so that no two share one. */
final class NoteIds {

    private static final int DIGITS = 6;
    private static final int LONGEST_STEM = 64;

    private final Map<Slug, Location> given = new HashMap<>();
    private final Consumer<Diagnostic> problems;

    NoteIds(Consumer<Diagnostic> problems) {
        this.problems = problems;
    }

    /** An id that is wished for, and whether the editor wrote it. */
    record Wish(Slug id, boolean written) {}

    /**
     * Returns the id of a note: the one wished for, or, where another note has it, one with digits behind it that are
     * made of all its words, so that they are the same in every order of the notes.
     */
    Slug next(Wish wish, TextQuoteSelector passage, String note, Location place) {
        Location first = given.putIfAbsent(wish.id(), place);
        if (first == null) {
            return wish.id();
        }
        problems.accept(Diagnostic.warning(
                "note-id-shared",
                place,
                "\"" + wish.id() + "\" is also the id of the note on line " + first.line(),
                wish.written()
                        ? "give one of the two another id, as links lead to it"
                        : "both quotations begin with the same words; give each note an id: {#…}"));
        String words = String.join("\n", passage.prefix(), passage.exact(), passage.suffix(), note);
        String stem = wish.id().value();
        String digits = Fingerprint.of(words).substring(0, DIGITS);
        String base =
                stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM).replaceFirst("-+$", "") : stem;
        Slug id = new Slug(base + "-" + digits);
        for (int number = 2; given.putIfAbsent(id, place) != null; number++) {
            id = new Slug(base + "-" + digits + "-" + number);
        }
        return id;
    }
}
