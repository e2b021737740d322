package dev.lectern.stage.extract.draft;

import java.util.List;

/** A named signal that tells what some passages are. */
public interface Rule {

    /**
     * Returns its rulings on a draft. Rulings on passages that are ruled already are ignored, so a rule may look at
     * what earlier rules found but cannot undo it.
     */
    List<Ruling> rule(Draft draft);
}
