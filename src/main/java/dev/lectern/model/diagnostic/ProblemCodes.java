package dev.lectern.model.diagnostic;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The codes there are.
 *
 * @param all every code
 * @param stopping those of errors after which there is nothing to publish, so that no configuration can lower them
 */
public record ProblemCodes(SortedSet<String> all, Set<String> stopping) {

    /** Copies the sets. */
    public ProblemCodes {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
        stopping = Set.copyOf(stopping);
    }
}
