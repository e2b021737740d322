package dev.lectern.cli;

import dev.lectern.model.diagnostic.Diagnostic;
import java.util.List;

/** A command that says something, and knows how much. */
interface Speaking {

    /** Returns how much is to be said. */
    OutputOptions output();

    /** Tells why the command was stopped, and returns whether it did; what it does not tell is told for a person. */
    default boolean tellStop(List<Diagnostic> reasons, int status) {
        return false;
    }
}
