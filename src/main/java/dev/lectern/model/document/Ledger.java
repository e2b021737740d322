package dev.lectern.model.document;

import java.util.List;

/**
 * The cleaning ledger: every line of a source in order with its fate, and everything that was taken out.
 *
 * @param lines all lines; empty where the source has no lines of its own
 * @param removals what was taken out, in order
 */
public record Ledger(List<LedgerLine> lines, List<Removal> removals) {

    /** Copies the lists. */
    public Ledger {
        lines = List.copyOf(lines);
        removals = List.copyOf(removals);
    }
}
