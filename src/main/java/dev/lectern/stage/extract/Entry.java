package dev.lectern.stage.extract;

import dev.lectern.model.diagnostic.Location;
import dev.lectern.model.glossary.Term;
import java.util.List;

/**
 * A term as its file has it.
 *
 * @param places where each of {@link Term#names()} stands, in the same order
 */
record Entry(Term term, List<Location> places) {

    /** Copies the list. */
    Entry {
        places = List.copyOf(places);
    }
}
